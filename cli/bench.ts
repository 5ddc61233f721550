import { benchReading, benchSimulation } from './bench/simulation';

const figures = { simulation: benchSimulation(), reading: benchReading() };
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
