import { cases } from '../conformance';
import { judge } from '../conformance/compare';
import { loadEveryModel } from '../src/models';

const NAMES = { agrees: 'agrees', differs: 'DIFFERS', notModelled: 'not modelled' } as const;

await loadEveryModel();
const verdicts = cases.map(judge);
for (const { id, result, title, fields, details } of verdicts) {
  const count = result === 'agrees' ? ` (${fields} fields)` : '';
  process.stdout.write(`${NAMES[result].padEnd(13)}${id}: ${title}${count}\n`);
  const mark = result === 'differs' ? 'differs:' : 'not modelled:';
  for (const detail of details) process.stdout.write(`${' '.repeat(15)}${mark} ${detail}\n`);
}
const differing = verdicts.filter((verdict) => verdict.result === 'differs').length;
process.stdout.write(`\n${verdicts.length} cases, ${differing} differ\n`);
process.exitCode = differing > 0 ? 1 : 0;
