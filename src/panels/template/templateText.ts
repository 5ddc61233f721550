import type { Refusal } from '../../models/model';
import type { Template } from '../../models/template';
import { yamlLines } from './yaml';

/** Comments are broken into lines of at most so many letters. */
const WIDEST = 78;

/**
 * The settings as the text of a SAM template, ready to be deployed with code of one's own. What a
 * template cannot say, and what AWS would refuse, stands in comments.
 *
 * @param changes what is set differently later on, in sentences
 */
export function templateText(
  title: string,
  { resources, leftOut }: Template,
  refusals: readonly Refusal[],
  changes: readonly string[] = [],
): string {
  const frame = {
    AWSTemplateFormatVersion: '2010-09-09',
    Transform: 'AWS::Serverless-2016-10-31',
  };
  return [
    ...comment(title),
    ...refusals.flatMap(({ message }) => comment(`AWS would refuse this: ${message}`)),
    ...yamlLines(frame),
    '',
    'Resources:',
    ...Object.entries(resources).flatMap(([name, { Type, Properties }]) => [
      ...yamlLines({ [name]: isEmpty(Properties) ? { Type } : { Type, Properties } }, 2),
      '',
    ]),
    ...comment(
      'Not in here, because a template cannot say it: what the function does with what it gets, what is sent when, and what is assumed where AWS documents nothing.',
    ),
    ...[...leftOut, ...changes].flatMap(comment),
    '',
  ].join('\n');
}

function isEmpty(properties: object): boolean {
  return Object.keys(properties).length === 0;
}

/** Text as lines of comment, broken between words. */
function comment(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(/\s+/)) {
    if (line.length > 1 && line.length + 1 + word.length > WIDEST) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
