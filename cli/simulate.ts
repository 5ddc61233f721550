import { readFileSync } from 'node:fs';
import { simulateScenario } from '../src/models';
import { reportOf } from '../src/models/reportOf';
import { lineOf } from '../src/scenario/errors';
import { readScenarioText } from '../src/scenario/read';

const USAGE = `usage: npm run --silent simulate -- [--trace] FILE
FILE is a scenario in JSON; - reads standard input. Prints the report as JSON; --trace adds the trace.`;

/** Ends with exit code 2 and says why. */
function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const options = process.argv.slice(2);
const files = options.filter((option) => option !== '--trace');
const [file] = files;
if (file === undefined || files.length > 1 || (file.startsWith('-') && file !== '-')) fail(USAGE);

function read(): string {
  try {
    return readFileSync(file === '-' || file === undefined ? 0 : file, 'utf8');
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const parsed = await readScenarioText(read());
if (!parsed.ok) fail(parsed.errors.map(lineOf).join('\n'));
try {
  const simulated = simulateScenario(parsed.scenario);
  const report = reportOf(parsed.scenario, simulated);
  const output = options.includes('--trace') ? { ...report, trace: simulated.trace } : report;
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
