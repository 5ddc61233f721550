import { loadEveryModel } from '../src/models';
import { benchLinks } from './bench/app';
import { benchBrowser } from './bench/browser';
import { benchReading, benchSimulation } from './bench/simulation';

await loadEveryModel();
const figures = {
  simulation: benchSimulation(),
  reading: benchReading(),
  links: await benchLinks(),
  browser: await benchBrowser(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
