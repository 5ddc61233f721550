import type { DeadLetter } from '../rules/deadLetter';

/** A dead letter as SQS gives it to whoever receives it. */
export function letterJson({ body, attributes }: DeadLetter): unknown {
  const MessageAttributes = Object.fromEntries(
    Object.entries(attributes).map(
      ([name, { type, value }]) => [name, { StringValue: value, DataType: type }] as const,
    ),
  );
  return { Body: body, MessageAttributes };
}

/** What of a record a dead letter says too, in its body and its three attributes. */
export const LETTER_HAS: ReadonlySet<string> = new Set([
  ...['version', 'requestId', 'requestPayload', 'statusCode', 'errorMessage'],
]);

/** Every field of a document that is not among these, by its name: `condition, functionError`. */
export function fieldsBeyond(document: object, known: ReadonlySet<string>): string {
  return [...new Set(fieldsOf(document, known))].join(', ');
}

function fieldsOf(document: object, known: ReadonlySet<string>): readonly string[] {
  return Object.entries(document).flatMap(([name, value]) => {
    if (known.has(name)) return [];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? fieldsOf(value, known) : [name];
  });
}
