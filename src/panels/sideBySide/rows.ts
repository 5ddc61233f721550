import type { SideBySide } from '../../models/faults';
import type { ItemState } from '../../models/report';
import type { Look } from '../../models/scene';
import { itemSubject, type Subject } from '../../models/subject';
import { count, dollars, listOf, plural } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { type End, endedAt, endsOf } from './ends';
import { spokenTime } from './time';
import { firstHit, type Try, triesOf, waitsBetween } from './tries';

/** One model in the comparison: its run, told alone, and its own words. */
export interface Column {
  readonly run: OpenRun;
  readonly words: Pick<SideBySide, 'waits' | 'retries'>;
}

/** What a run says to one question. */
export interface Cell {
  readonly parts: readonly { readonly text: string; readonly look: Look | null }[];
  /** What else there is to say; empty for nothing. */
  readonly note: string;
  /** The event that it is about, and what it happens to: where the run is opened. */
  readonly seq: number;
  readonly subject: Subject | null;
}

/** One question, and what each run says to it, in the order of the columns. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** What answers are read from. */
interface Facts extends Column {
  /** The item that the answers are about, unless they are about all. */
  readonly item: string | null;
  readonly tries: readonly Try[];
  readonly ends: readonly End[];
  /** When it came, and when what became of it was decided, in virtual milliseconds. */
  readonly sentAt: number;
  readonly endedAt: number;
}

type Question = readonly [id: string, label: string, answer: (facts: Facts) => Cell];

/** The questions in the order in which the course asks them. */
const QUESTIONS: readonly Question[] = [
  ['waits', 'Who waits', whoWaits],
  ['retries', 'Who tries again', whoRetries],
  ['when', 'How often, and when', howOften],
  ['until', 'Until when', untilWhen],
  ['ends', 'Where it ends', whereItEnds],
  ['twice', 'Done twice', doneTwice],
  ['lost', 'Lost', whatIsLost],
  ['cost', 'What it cost', whatItCost],
];

/** What the runs of one fault come to, question by question. All of it is read off the runs. */
export function rowsOf(columns: readonly Column[]): readonly Row[] {
  const facts = columns.map(factsOf);
  return QUESTIONS.map(([id, label, answer]) => ({ id, label, cells: facts.map(answer) }));
}

function factsOf(column: Column): Facts {
  const { run } = column;
  const item = firstHit(run);
  return {
    ...column,
    item,
    tries: item === null ? [] : triesOf(run, item),
    ends: endsOf(run),
    sentAt: item === null ? 0 : bornAt(run, item),
    endedAt: item === null ? run.ended.atMs : endedAt(run, item),
  };
}

/** Others wait when they are not worked on within this time, in virtual milliseconds. */
const WORTH_SAYING_MS = 5_000;

function whoWaits(facts: Facts): Cell {
  const { run, words, item, tries } = facts;
  const others = Object.keys(run.report.items).filter((other) => other !== item);
  const withIt = others.filter((other) => isHit(run, other)).length;
  const behind = others
    .filter((other) => !isHit(run, other))
    .map((other) => (triesOf(run, other)[0]?.atMs ?? endedAt(run, other)) - bornAt(run, other))
    .filter((ms) => ms > WORTH_SAYING_MS);
  const free = others.length - withIt - behind.length;
  const notes = [
    withIt > 0 && `the same for ${plural(withIt, 'other')}`,
    behind.length > 0 && `${behind.length} behind it up to ${spokenTime(Math.max(...behind))}`,
    free > 0 && (free === others.length ? 'the others go on' : `${free} go on`),
  ];
  return cell(facts, words.waits, notes.filter(Boolean).join(', '), tries[0]?.endSeq);
}

/** Whether a try of it came to anything but success. */
function isHit(run: OpenRun, item: string): boolean {
  return triesOf(run, item).some(({ result }) => result !== 'success' && result !== 'running');
}

function whoRetries(facts: Facts): Cell {
  const { words, tries } = facts;
  const text = tries.length > 1 ? words.retries : 'Nobody';
  return cell(facts, text, '', tries[1]?.seq ?? tries[0]?.endSeq);
}

function howOften(facts: Facts): Cell {
  const { tries } = facts;
  const throttled = tries.filter(({ result }) => result === 'throttled').length;
  const notes = [waitsText(waitsBetween(tries)), throttledText(throttled, tries.length)];
  const text = tries.length === 1 ? 'Once' : `${count(tries.length)} times`;
  return cell(facts, text, notes.filter(Boolean).join(', '), tries.at(-1)?.seq);
}

/** The most waits that are told one by one. */
const FEW_WAITS = 3;

function waitsText(waits: readonly number[]): string {
  const texts = waits.map(spokenTime);
  const [shortest, longest] = [Math.min(...waits), Math.max(...waits)].map(spokenTime);
  if (texts.length === 0) return '';
  if (new Set(texts).size === 1) return `after ${texts.length > 1 ? 'every ' : ''}${texts[0]}`;
  if (texts.length <= FEW_WAITS) return `after ${texts.join(', ')}`;
  return `${shortest} to ${longest} apart`;
}

function throttledText(throttled: number, all: number): string {
  if (throttled === 0) return '';
  return throttled === all ? 'never invoked' : `throttled ${plural(throttled, 'time')}`;
}

/** What was the end of it, by what became of the item. */
const THEN: Readonly<Record<ItemState, string>> = {
  done: 'then it works',
  deadLettered: 'then it is put aside',
  discarded: 'then it is given up',
  failed: 'then the caller is told',
  lost: 'then it is lost',
  expired: 'then it expires',
  waiting: 'and it still waits',
};

function untilWhen(facts: Facts): Cell {
  const { run, item } = facts;
  const state = item === null ? undefined : run.report.items[item]?.state;
  const text = spokenTime(Math.max(0, facts.endedAt - facts.sentAt));
  return cell(facts, text, state ? THEN[state] : '', decidedBy(facts));
}

function whereItEnds(facts: Facts): Cell {
  const parts = facts.ends.map(({ label, look, items }) => ({
    text: `${count(items.length)} × ${label}`,
    look,
  }));
  return { ...cell(facts, '', '', lastSeq(facts)), parts };
}

function doneTwice(facts: Facts): Cell {
  const { run } = facts;
  const again = Object.entries(run.report.items).filter(([, { completed }]) => completed > 1);
  if (again.length === 0) return none(facts);
  const most = Math.max(...again.map(([, { completed }]) => completed));
  const items = again.map(([name]) => name);
  return bad(facts, items, `${count(most)} times each at most`, run.breaks().nothingTwice?.seq);
}

function whatIsLost(facts: Facts): Cell {
  const { run } = facts;
  const lost = Object.entries(run.report.items)
    .filter(([, { state }]) => state === 'lost' || state === 'expired')
    .map(([name]) => name);
  if (lost.length === 0) return none(facts);
  return bad(facts, lost, 'kept nowhere', run.breaks().nothingLost?.seq);
}

function whatItCost(facts: Facts): Cell {
  const { usd, billedMs, requests } = facts.run.report.cost;
  const note = `${plural(requests, 'invocation')}, ${spokenTime(billedMs)} billed`;
  return { ...cell(facts, dollars(usd), note, lastSeq(facts)), subject: null };
}

function cell({ item }: Facts, text: string, note: string, seq: number | undefined): Cell {
  const subject = item === null ? null : itemSubject(item);
  return { parts: [{ text, look: null }], note, seq: seq ?? 0, subject };
}

function none(facts: Facts): Cell {
  return { ...cell(facts, 'Nothing', '', lastSeq(facts)), subject: null };
}

function bad(facts: Facts, items: readonly string[], note: string, seq?: number): Cell {
  const text = sentenceCase(listOf(facts.run.model.items.one, items));
  const at = seq ?? lastSeq(facts);
  const subject = facts.run.subjectsOf(at)[0] ?? null;
  return { parts: [{ text, look: 'failing' }], note, seq: at, subject };
}

/** The event that decided what became of the item. */
function decidedBy({ run, item, endedAt: at }: Facts): number {
  if (item === null) return run.trace.length - 1;
  const upTo = run.eventsOf(itemSubject(item)).filter((seq) => (run.trace[seq]?.at ?? 0) <= at);
  return upTo.at(-1) ?? 0;
}

function lastSeq({ run }: Facts): number {
  return Math.max(0, run.trace.length - 1);
}

function bornAt(run: OpenRun, item: string): number {
  return run.trace[run.eventsOf(itemSubject(item))[0] ?? 0]?.at ?? 0;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
