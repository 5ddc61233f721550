import type { Scene, Token } from '../models/scene';
import { itemSubject, partsOf, subjectsOf } from '../models/subject';
import { clockTime, listOf } from '../models/wording';
import type { OpenRun } from '../playback/openRun';

/** Mermaid refuses diagrams of more than 50,000 characters. */
const MOST_CHARACTERS = 45_000;
/** More participants than this do not fit on any screen. */
const MOST_PARTICIPANTS = 14;

/** Where items can be: a station, or something in it that works on them. */
interface Place {
  /** The participant's. */
  readonly id: string;
  /** The section of a station, and what that is called where there are several. */
  readonly section: string;
  readonly label: string;
}

/**
 * The run as a Mermaid sequence diagram: an arrow for items that go from one place to another, a
 * note for what happens to a place or goes wrong. What is too long for Mermaid is cut off, with a
 * note that says so.
 */
export function mermaidOf(run: OpenRun): string {
  const { reader } = run;
  const participants = participantsOf(run);
  const lines: string[] = [];
  let characters = 0;
  let at = -1;
  for (const step of reader.steps) {
    const own = stepLines(run, step.index, participants);
    if (own.length === 0) continue;
    if (step.at !== at) own.unshift(noteOverAll(participants, clockTime(step.at)));
    at = step.at;
    characters += own.reduce((sum, line) => sum + line.length + 3, 0);
    if (characters > MOST_CHARACTERS) {
      const left = reader.steps.length - step.index;
      lines.push(noteOverAll(participants, `cut off here: ${left} more steps`));
      break;
    }
    lines.push(...own);
  }
  const used = new Set(lines.join('\n').match(/\bp\d+\b/g));
  const declared = [...participants]
    .filter(([, id]) => used.has(id))
    .map(([name, id]) => `participant ${id} as ${escaped(name)}`);
  return `${['sequenceDiagram', ...declared, ...lines].join('\n  ')}\n`;
}

/** Everything that items are ever in, in the order of the stage, with an id for each. */
function participantsOf(run: OpenRun): ReadonlyMap<string, string> {
  const { reader } = run;
  const names = new Set<string>();
  for (const station of reader.sceneAt(-1).stations) {
    // What works on items comes and goes: in its place, everything that ever did.
    if (station.kind === 'lanes') {
      for (const name of workersOf(run, station.id)) {
        if (names.size < MOST_PARTICIPANTS) names.add(name);
      }
    }
    if (station.kind !== 'workers') names.add(station.title);
  }
  return new Map([...names].map((name, index) => [name, `p${index + 1}`]));
}

/** Steps that are looked at to find out what kind of thing works in a station. */
const LOOKS = 40;

/** The names of all that ever works in a station, in order of appearance. */
function workersOf(run: OpenRun, stationId: string): readonly string[] {
  const { reader, trace, model } = run;
  const kinds = new Set<string>();
  const every = Math.max(1, Math.floor(reader.steps.length / LOOKS));
  for (let step = 0; step < reader.steps.length; step += every) {
    const station = reader.sceneAt(step).stations.find(({ id }) => id === stationId);
    for (const { subject } of station?.lanes ?? []) kinds.add(partsOf(subject).kind);
  }
  const all = trace.flatMap((event) => subjectsOf(event, model.things));
  const names = all.filter((subject) => kinds.has(partsOf(subject).kind)).map(run.nameOf);
  return [...new Set(names)];
}

/** What a section is called without how much is in it: `visible` of `visible · 10`. */
function withoutCount(label: string): string {
  return label.replace(/ · [\d,]+$/, '');
}

function stepLines(
  run: OpenRun,
  index: number,
  participants: ReadonlyMap<string, string>,
): string[] {
  const { reader, model, problems } = run;
  const before = placesOf(run, reader.sceneAt(index - 1), participants);
  const now = placesOf(run, reader.sceneAt(index), participants);
  const moves = new Map<string, { from: string; to: string; items: string[]; text: string }>();
  for (const [id, { token, place }] of now) {
    const earlier = before.get(id) ?? (token.from === null ? undefined : before.get(token.from));
    const isSame = earlier?.place.id === place.id && earlier.place.section === place.section;
    if (isSame) continue;
    const from = earlier?.place.id ?? place.id;
    const text = place.label;
    const key = `${from} ${place.id} ${text}`;
    const move = moves.get(key) ?? { from, to: place.id, items: [], text };
    move.items.push(token.item);
    moves.set(key, move);
  }
  const lines = [...moves.values()].map(({ from, to, items, text }) => {
    const what = listOf(model.items.one, items);
    return `${from}->>${to}: ${escaped(text === '' ? what : `${what}: ${text}`)}`;
  });
  const step = reader.steps[index];
  for (let seq = step?.first ?? 0; seq <= (step?.last ?? -1); seq += 1) {
    const [first] = run.subjectsOf(seq);
    const isProblem = problems.some((problem) => problem.seq === seq);
    const owner = ownerOf(run, seq, now, participants);
    const isOfThing = first !== undefined && !first.startsWith('item:');
    if (owner !== null && (isProblem || isOfThing)) {
      lines.push(`Note over ${owner}: ${escaped(run.sentence(seq))}`);
    }
  }
  return lines;
}

/** The participant that an event is said beside: the thing itself, or where its item is. */
function ownerOf(
  run: OpenRun,
  seq: number,
  now: ReadonlyMap<string, { readonly token: Token; readonly place: Place }>,
  participants: ReadonlyMap<string, string>,
): string | null {
  const subjects = run.subjectsOf(seq);
  for (const subject of subjects) {
    const id = participants.get(run.nameOf(subject));
    if (id !== undefined) return id;
  }
  for (const { token, place } of now.values()) {
    if (subjects.includes(itemSubject(token.item))) return place.id;
  }
  return null;
}

/** Where each token of a scene is, by the token's id. */
function placesOf(
  run: OpenRun,
  scene: Scene,
  participants: ReadonlyMap<string, string>,
): ReadonlyMap<string, { readonly token: Token; readonly place: Place }> {
  const places = new Map<string, Place>();
  for (const station of scene.stations) {
    const whole = participants.get(station.title);
    for (const { id, label } of station.sections) {
      const text = station.sections.length > 1 ? withoutCount(label ?? '') : '';
      if (whole !== undefined) places.set(id, { id: whole, section: id, label: text });
    }
    for (const lane of station.lanes) {
      const id = participants.get(run.nameOf(lane.subject)) ?? whole;
      if (id !== undefined) places.set(lane.id, { id, section: lane.id, label: '' });
    }
  }
  return new Map(
    scene.tokens.flatMap((token) => {
      const place = places.get(token.section);
      return place ? [[token.id, { token, place }] as const] : [];
    }),
  );
}

function noteOverAll(participants: ReadonlyMap<string, string>, text: string): string {
  const ids = [...participants.values()];
  return `Note over ${[...new Set([ids[0], ids.at(-1)])].join(',')}: ${escaped(text)}`;
}

/** Text that Mermaid takes as it is: what it would read as its own is written as an entity. */
function escaped(text: string): string {
  return text
    .replace(/[#;<>&"{}%]/g, (letter) => `#${letter.codePointAt(0)};`)
    .replace(/\s+/g, ' ')
    .trim();
}
