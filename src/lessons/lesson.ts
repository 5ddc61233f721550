import type { ComponentType } from 'react';
import type { Subject } from '../models/subject';
import type { OpenRun } from '../playback/openRun';
import type { Speed } from '../playback/player';
import type { Anchor } from './anchor';
import type { Ask } from './ask';

/** What a lesson says; a function reads it off the run that the step shows. */
export type Say = string | ((run: OpenRun, named: NamedRun) => string);

/** The run of another of the lesson's scenarios, by its name. */
export type NamedRun = (name: string) => OpenRun;

/** A panel that a step can open beside or under the stage. */
type LessonPanel =
  | 'settings'
  | 'inspector'
  | 'timeline'
  | 'log'
  | 'metrics'
  | 'statechart'
  | 'outcome';

/** What is lit up: something with a life on the stage, a whole station, or a setting by its path. */
type Mark = Subject | `station:${string}` | `setting:${string}`;

/** One step of a walkthrough: a paragraph or two of text, and what is to be seen meanwhile. */
export interface LessonStep {
  /** Its name in links, and in the text: `<Step name="second-receive">`. */
  readonly name: string;
  /** A few words, for the list of steps. */
  readonly title: string;
  /** The scenario to show from this step on, by its name; left out: the one that is there. */
  readonly run?: string;
  /** Values of the public format changed from this step on: `settings.queue.VisibilityTimeout`. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The moment that it is about: the stage plays to it. */
  readonly at: Anchor;
  readonly look?: readonly Mark[];
  /** Left out: 1. */
  readonly speed?: Speed;
  readonly panel?: LessonPanel;
  /** What the inspector shows. */
  readonly selected?: Subject;
  /** A prediction, asked at the moment, before what it is about has been seen. */
  readonly ask?: Ask;
}

/** What `<Text>` of a lesson is given: the parts that its MDX uses. */
interface LessonText {
  readonly components: LessonParts;
}

/** The parts that a lesson's text can use. */
export interface LessonParts {
  /** Shows its children while its step is the present one. */
  readonly Step: ComponentType<{ readonly name: string; readonly children: React.ReactNode }>;
  /** One of the lesson's values, read off the run. */
  readonly Value: ComponentType<{ readonly name: string }>;
  /** A link to an entry of the notes against today. */
  readonly Note: ComponentType<{ readonly n: number; readonly children: React.ReactNode }>;
  /** A link to another lesson. */
  readonly Lesson: ComponentType<{ readonly id: string; readonly children: React.ReactNode }>;
}

/** A walkthrough: scenarios, steps through them, and the text of each. */
export interface Lesson {
  /** Scenarios in the public format by name; it begins with the first. Their titles are filled in. */
  readonly runs: Readonly<Record<string, object>>;
  readonly steps: readonly LessonStep[];
  /** What the text shows of the run, by name. */
  readonly values: Readonly<Record<string, (run: OpenRun, named: NamedRun) => string | number>>;
  /** The corrections of the course notes that it is about, by number. */
  readonly notes?: readonly number[];
  readonly Text: ComponentType<LessonText>;
}
