import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SLOW = { timeout: 60_000 };
const folder = mkdtempSync(join(tmpdir(), 'redrive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCENARIO = JSON.stringify({ version: 1, model: 'queue', workload: [{ id: 'm1' }] });

/** Runs the command as `npm run simulate` does. */
function simulate(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'cli/simulate.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the simulate command', () => {
  it('prints the report of a file, and nothing else', SLOW, () => {
    const { status, stdout, stderr } = simulate([file('good.json', SCENARIO)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report.items).toEqual({
      m1: { state: 'done', deliveries: 1, completed: 1, receives: 1 },
    });
    expect(report.scenario.settings.queue.VisibilityTimeout).toBe(30);
    expect(report).not.toHaveProperty('trace');
  });

  it('reads standard input, and adds the trace when asked', SLOW, () => {
    const { status, stdout } = simulate(['--trace', '-'], SCENARIO);
    expect(status).toBe(0);
    const { trace } = JSON.parse(stdout);
    expect(trace.map(({ seq }: { seq: number }) => seq)).toEqual(
      trace.map((_: unknown, n: number) => n),
    );
    expect(trace.at(-1)).toMatchObject({ type: 'message.deleted', item: 'm1' });
  });

  it.each([
    [
      'a scenario that is not valid',
      SCENARIO.replace('m1', ''),
      'workload.0.id: must not be empty',
    ],
    ['text that is no JSON', '{"version": 1,', 'not valid JSON'],
    ['nothing at all', '', 'not valid JSON'],
  ])('refuses %s with exit code 2 and the reason', SLOW, (_what, text, reason) => {
    const { status, stdout, stderr } = simulate(['-'], text);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('says which file it cannot read', SLOW, () => {
    const { status, stderr } = simulate([join(folder, 'none.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('none.json: ENOENT');
  });

  it.each([[[]], [['--trace']], [['--wrong', 'a.json']], [['a.json', 'b.json']]])(
    'explains itself when called with %j',
    SLOW,
    (args) => {
      const { status, stdout, stderr } = simulate(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^usage: /);
    },
  );
});
