import { FAULTS } from '../../models/faults';
import { part } from '../../scenario/part';
import { FRONT, type Route, SANDBOX } from '../route';

/**
 * The route that a fragment leads to; null when it leads nowhere. Whether there is such a lesson, or
 * whether the scenario of a link can be read, is found out by whoever shows it.
 */
export function readRoute(fragment: string): Route | null {
  if (part(fragment, 's') !== null) return SANDBOX;
  const faultId = part(fragment, 'f');
  if (faultId !== null) {
    const fault = FAULTS.find(({ id }) => id === faultId);
    return fault ? { is: 'comparison', fault: fault.id } : null;
  }
  switch (fragment) {
    case '':
    case '#':
      return FRONT;
    case '#sandbox':
      return SANDBOX;
    case '#learn':
      return { is: 'learn' };
    case '#challenges':
      return { is: 'challenges' };
    case '#notes':
      return { is: 'notes', entry: null };
    case '#about':
      return { is: 'about' };
    default:
      return readNamed(fragment);
  }
}

/** Names of lessons and their steps. */
const NAME = '[\\w-]{1,80}';
const LESSON = new RegExp(`^#lesson=(${NAME})(?:&step=(${NAME}))?$`);
const CHALLENGE = new RegExp(`^#challenge=(${NAME})$`);
const ENTRY = /^#notes=(\d{1,4})$/;

function readNamed(fragment: string): Route | null {
  const [, lesson, step = null] = LESSON.exec(fragment) ?? [];
  if (lesson !== undefined) return { is: 'lesson', id: lesson, step };
  const [, challenge] = CHALLENGE.exec(fragment) ?? [];
  if (challenge !== undefined) return { is: 'challenge', id: challenge };
  const [, entry] = ENTRY.exec(fragment) ?? [];
  return entry === undefined ? null : { is: 'notes', entry: Number(entry) };
}
