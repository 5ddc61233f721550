import { describe, expect, it } from 'vitest';
import { loadEveryModel, simulateScenario } from '../models';
import { openRun } from '../playback/openRun';
import { parseScenario } from '../scenario/parse';
import { fileNameOf } from './fileName';
import { logCsv, logJson } from './log';
import { mermaidOf } from './mermaid';
import { stepsWorthShowing } from './steps';

function opened(input: unknown) {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return openRun(parsed.scenario, simulateScenario(parsed.scenario));
}

const presets = (await loadEveryModel()).flatMap((model) => model.presets);
const runs = presets.map(({ title, scenario }) => ({ title, run: opened(scenario) }));

describe.each(runs)('“$title”', ({ run }) => {
  it('has a row and an entry in its logs for each event', () => {
    const rows = logCsv(run).trimEnd().split('\r\n');
    expect(rows).toHaveLength(run.trace.length + 1);
    expect(rows[0]).toBe('event,atMs,time,type,about,sentence,because');
    const { events, ended } = JSON.parse(logJson(run));
    expect(ended).toEqual(run.ended);
    expect(events).toHaveLength(run.trace.length);
    expect(events[0]).toMatchObject({ seq: 0, sentence: run.sentence(0) });
  });

  it('is a diagram that Mermaid can draw', { timeout: 60_000 }, () => {
    const text = mermaidOf(run);
    expect(text.length).toBeLessThan(50_000);
    const [first, ...lines] = text.trimEnd().split('\n');
    expect(first).toBe('sequenceDiagram');
    const known = new Set<string>();
    for (const line of lines) {
      const [, id] = /^ {2}participant (p\d+) as [^;<>]+$/.exec(line) ?? [];
      if (id !== undefined) known.add(id);
      else {
        const [, from = '', to = from] =
          /^ {2}(?:Note over )?(p\d+)(?:->>|,)?(p\d+)?: (?:[^#;<>]|#\d+;)+$/.exec(line) ?? [];
        expect([line, known.has(from), known.has(to)]).toEqual([line, true, true]);
      }
    }
  });

  it('has each problem among the steps worth showing, as far as there is room', () => {
    const { steps, leftOut } = stepsWorthShowing(run, 60);
    expect(steps.length).toBe(Math.min(60, run.reader.steps.length));
    expect(new Set(steps).size).toBe(steps.length);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
    expect(leftOut === null).toBe(run.reader.steps.length <= 60);
  });
});

describe('a sequence diagram', () => {
  const [first] = runs;

  it('shows what goes where, and what goes wrong', () => {
    const text = first ? mermaidOf(first.run) : '';
    expect(text).toContain('participant p1 as Queue');
    expect(text).toMatch(/as Environment 1\n/);
    expect(text).toMatch(/p1->>p\d: messages 1, 2, 3 and 2 more\n/);
    expect(text).toMatch(/Note over p\d: Invocation 1 failed with an error/);
    expect(text).toMatch(/p1->>p2: message/);
  });

  it('takes nothing of a name for its own', () => {
    const odd = opened({
      version: 1,
      model: 'queue',
      workload: [{ id: 'end' }],
    });
    expect(mermaidOf(odd)).toMatch(/: message end\n/);
  });

  it('that would be too long is cut off, and says so', { timeout: 60_000 }, () => {
    const large = runs.find(({ run }) => run.trace.length > 3_000);
    expect(large && mermaidOf(large.run)).toMatch(/cut off here: \d+ more steps\n$/);
  });
});

describe('a file', () => {
  it('is named after the title, what it shows and the moment', () => {
    const run = runs[0]?.run;
    if (!run) throw new Error('no preset');
    expect(fileNameOf(run.scenario, null, 2_100, 'svg')).toBe(
      'one-bad-message-in-a-batch-00-00-02-100.svg',
    );
    expect(fileNameOf(run.scenario, 'log', null, 'csv')).toBe('one-bad-message-in-a-batch-log.csv');
  });
});
