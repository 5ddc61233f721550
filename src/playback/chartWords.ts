import { seconds } from '../models/wording';
import type { Chart, ChartState, ChartTransition, Trigger } from '../simulator/chart';

/** Terms that are written in another way than their words one by one. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/\bdead letter queue\b/g, 'dead-letter queue'],
  [/\bfifo\b/g, 'FIFO'],
  [/\bsqs\b/g, 'SQS'],
  [/\bsns\b/g, 'SNS'],
  [/\bid\b/g, 'ID'],
];

/** A name out of code in plain words: `movedToDeadLetterQueue` is `moved to dead-letter queue`. */
export function plainWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[._-]+/g, ' ')
    .toLowerCase();
  return TERMS.reduce((text, [term, written]) => text.replace(term, written), words);
}

/** The machine's name at the beginning of a line: `Dead letter`. */
export function machineName({ machine }: Chart): string {
  return capital(plainWords(machine));
}

/** What a state is called: what the machine says about it, or else its name in plain words. */
export function stateName({ key, description }: ChartState): string {
  return description ?? plainWords(key);
}

/** What makes an actor take the transition: `receive`, `after the visibility timeout`. */
export function triggerWords(trigger: Trigger): string {
  switch (trigger.is) {
    case 'begin':
      return 'begins';
    case 'event':
      return trigger.type === '*' ? 'anything else' : plainWords(trigger.type);
    case 'after':
      return typeof trigger.delay === 'number'
        ? `after ${seconds(trigger.delay)}`
        : `after the ${plainWords(trigger.delay)}`;
    case 'always':
      return 'at once';
    case 'done':
      return 'when done';
  }
}

/** Under which condition the transition is taken: `if delayed`, `otherwise`; null for none. */
export function conditionWords({ guard, isOtherwise }: ChartTransition): string | null {
  if (guard === null) return isOtherwise ? 'otherwise' : null;
  const words = plainWords(guard);
  return words.startsWith('is ') ? `if ${words.slice('is '.length)}` : `if it ${words}`;
}

/** Trigger and condition in one: `at once, if delayed`. */
export function onWords(transition: ChartTransition): string {
  const condition = conditionWords(transition);
  const trigger = triggerWords(transition.trigger);
  return condition === null ? trigger : `${trigger}, ${condition}`;
}

/** The transition without its condition: `from hidden to visible, second copy`. */
export function shortWords(chart: Chart, transition: ChartTransition): string {
  return transitionWords(chart, { ...transition, guard: null, isOtherwise: false });
}

/** The transition as it is spoken: `from hidden to visible, after the visibility timeout`. */
export function transitionWords({ states }: Chart, transition: ChartTransition): string {
  const nameAt = (index: number | null) => {
    const state = index === null ? undefined : states[index];
    return state ? stateName(state) : null;
  };
  const from = nameAt(transition.source);
  const to = nameAt(transition.target);
  if (transition.trigger.is === 'begin') return to === null ? 'begins' : `begins: ${to}`;
  const way = to === null ? `stays ${from ?? 'as it is'}` : `from ${from ?? 'anywhere'} to ${to}`;
  return `${way}, ${onWords(transition)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
