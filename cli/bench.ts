import { benchLinks } from './bench/app';
import { benchBrowser } from './bench/browser';
import { benchReading, benchSimulation } from './bench/simulation';

const figures = {
  simulation: benchSimulation(),
  reading: benchReading(),
  links: benchLinks(),
  browser: await benchBrowser(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
