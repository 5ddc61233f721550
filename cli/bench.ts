import { benchBrowser } from './bench/browser';
import { benchReading, benchSimulation } from './bench/simulation';

const figures = {
  simulation: benchSimulation(),
  reading: benchReading(),
  browser: await benchBrowser(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
