import type * as v from 'valibot';

/** What is wrong with a scenario, and where: `settings.queue.VisibilityTimeout`. */
export interface ScenarioError {
  readonly path: string;
  /** The value, and what is allowed. */
  readonly message: string;
}

/** The error as one line: `settings.queue.DelaySeconds: 901 is not allowed, at most 900`. */
export function lineOf({ path, message }: ScenarioError): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** A Valibot issue in words that name the path, the value and what is allowed. */
export function readableIssue(issue: v.BaseIssue<unknown>): ScenarioError {
  const nested = deepest(issue);
  const path = [...(issue.path ?? []), ...(nested === issue ? [] : (nested.path ?? []))]
    .map((part) => String(part.key))
    .join('.');
  return { path, message: messageOf(nested) + elseOf(nested) };
}

/** A union reports every option it tried; the one that got furthest is what was meant. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const tried = issue.issues ?? [];
  const furthest = tried
    .map(deepest)
    .sort((one, other) => (other.path?.length ?? 0) - (one.path?.length ?? 0))[0];
  return furthest && (furthest.path?.length ?? 0) > 0 ? furthest : issue;
}

/** What a schema says is allowed besides: a number of retries, or -1 for no limit. */
function elseOf({ message }: v.BaseIssue<unknown>): string {
  return message.startsWith('or ') ? `, ${message}` : '';
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const value = issue.received;
  const { expected } = issue;
  if (expected === 'never') return `${value} is not a known key here`;
  switch (issue.type) {
    case 'min_value':
      return `${value} is not allowed, at least ${bound(expected)}`;
    case 'max_value':
      return `${value} is not allowed, at most ${bound(expected)}`;
    case 'integer':
      return `${value} is not allowed, whole numbers only`;
    case 'max_length':
      return `too long (${value}), at most ${bound(expected)}`;
    case 'min_length':
      return 'must not be empty';
    case 'check':
      return `not allowed: ${issue.message}`;
    default:
      return value === 'undefined' ? 'is missing' : `${value} is not allowed, expected ${expected}`;
  }
}

function bound(expected: string | null): string {
  return (expected ?? '').replace(/^[<>]=?/, '');
}
