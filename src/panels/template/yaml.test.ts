import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { TemplateValue } from '../../models/template';
import { yamlLines } from './yaml';

/** Reads it as CloudFormation does: its short forms become the long ones. */
function read(lines: readonly string[]): unknown {
  const customTags = [
    { tag: '!GetAtt', resolve: (text: string) => ({ 'Fn::GetAtt': text.split('.') }) },
    { tag: '!Ref', resolve: (text: string) => ({ Ref: text }) },
  ];
  return parse(lines.join('\n'), { customTags });
}

describe('yamlLines', () => {
  it('writes blocks, two spaces deeper at each level', () => {
    const value = {
      Resources: {
        Queue: {
          Type: 'AWS::SQS::Queue',
          Properties: {
            RedrivePolicy: {
              deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetterQueue', 'Arn'] },
              maxReceiveCount: 3,
            },
            Tags: [{ Key: 'a', Value: { Ref: 'Name' } }, 'b'],
            Nothing: {},
            None: [],
          },
        },
      },
    };
    expect(yamlLines(value).join('\n')).toBe(`Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt DeadLetterQueue.Arn
        maxReceiveCount: 3
      Tags:
        - Key: a
          Value: !Ref Name
        - b
      Nothing: {}
      None: []`);
    expect(read(yamlLines(value))).toEqual(value);
  });

  it.each([
    ['index.handler', 'index.handler'],
    ['src/', 'src/'],
    ['AWS::SQS::Queue', 'AWS::SQS::Queue'],
    ['2010-09-09', '"2010-09-09"'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['null', '"null"'],
    ['', '""'],
    ['1e3', '"1e3"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['# no comment', '"# no comment"'],
    ['!Ref x', '"!Ref x"'],
    ['- item', '"- item"'],
    ['{"body":{"kind":["red"]}}', '"{\\"body\\":{\\"kind\\":[\\"red\\"]}}"'],
    ['two\nlines', '"two\\nlines"'],
  ])('quotes where text could be taken for something else: %j', (text, written) => {
    expect(yamlLines({ key: text })).toEqual([`key: ${written}`]);
    expect(read(yamlLines({ key: text }))).toEqual({ key: text });
  });

  it('is read back as it was, whatever it is', () => {
    const { value } = fc.letrec<{ value: TemplateValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((key) => !['Ref', 'Fn::GetAtt', '__proto__', '<<'].includes(key)),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, (plain) => {
        expect(read(yamlLines(plain))).toEqual(plain);
      }),
    );
  });
});
