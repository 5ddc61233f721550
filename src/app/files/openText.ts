import { lineOf } from '../../scenario/errors';
import { beyondLimits, MAX_TEXT_BYTES, tooLarge } from '../../scenario/limits';
import { readLink } from '../../scenario/link';
import { readScenarioText } from '../../scenario/read';
import { beginOpening } from '../opening';
import { useApp } from '../store';

/** Errors that are told one by one; the others are counted. */
const MOST_ERRORS = 3;

/**
 * Opens the first of the files that were chosen or dropped. What cannot be opened is said, and
 * changes nothing on screen.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  const { say } = useApp.getState();
  const [file] = files;
  if (!file) return say('There was no file in what you dropped.');
  if (file.size > MAX_TEXT_BYTES) {
    return say(`“${file.name}” could not be opened: ${tooLarge(file.size)}.`);
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return say(`“${file.name}” could not be read. Is it a folder, or has it been moved?`);
  }
  const isOpen = await openScenarioText(text, `“${file.name}” could not be opened`);
  if (isOpen && files.length > 1) {
    say(`“${file.name}” is open. One at a time: the other ${files.length - 1} were left alone.`);
  }
}

/** Opens what was pasted if it is a scenario or a link to one; anything else is let pass. */
export function openPasted(text: string): boolean {
  const trimmed = text.trim();
  const [fragment] = /#s=\S+$/.exec(trimmed) ?? [];
  if (fragment !== undefined) {
    openLink(fragment);
    return true;
  }
  if (!trimmed.startsWith('{')) return false;
  openScenarioText(trimmed, 'What you pasted could not be opened');
  return true;
}

async function openLink(fragment: string) {
  const isNewest = beginOpening();
  const link = await readLink(fragment);
  if (!isNewest()) return;
  const { leaveGuide, setScenario, say } = useApp.getState();
  if (link?.ok) {
    leaveGuide();
    setScenario(link.scenario, link.moment, link.kept, link);
  } else if (link) say(`${link.message} What you had is still here.`);
}

/** @param failure how to say that it did not work */
async function openScenarioText(text: string, failure: string): Promise<boolean> {
  const isNewest = beginOpening();
  const parsed = await readScenarioText(text);
  if (!isNewest()) return false;
  const { leaveGuide, setScenario, say } = useApp.getState();
  if (parsed.ok) {
    leaveGuide();
    return setScenario(parsed.scenario);
  }
  const lines = parsed.errors.slice(0, MOST_ERRORS).map(lineOf);
  const more = parsed.errors.length - lines.length;
  const rest = more > 0 ? `; and ${more} more` : '';
  const isJson = beyondLimits(text) !== null || !/^not valid JSON/.test(lines[0] ?? '');
  const what = isJson ? '' : 'it is no scenario file: ';
  say(`${failure}: ${what}${lines.join('; ')}${rest}.`);
  return false;
}
