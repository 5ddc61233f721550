import { loadEveryModel } from '../src/models';
import { benchLinks } from './bench/app';
import { benchBrowser } from './bench/browser';
import { benchModels } from './bench/simulation';
import { byModel } from './bench/table';

await loadEveryModel();
const figures = {
  measured:
    'processorMs is processor time, which other programs hardly change; all other times are by the clock on the wall, true on a quiet machine alone',
  models: benchModels(),
  links: await benchLinks(),
  browser: await benchBrowser(),
};
// For people; the figures themselves are for programs, and go to standard output.
console.error(byModel(figures));
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
