import '../../../src/app/theme.css';
import '../../../src/app/base.css';
import { createRoot } from 'react-dom/client';
import { loadModel, type Scenario, simulateScenario } from '../../../src/models';
import { createAttention } from '../../../src/playback/attention';
import { openRun } from '../../../src/playback/openRun';
import { createPlayer } from '../../../src/playback/player';
import { TRAVEL_MS } from '../../../src/playback/storyTime';
import { Stage } from '../../../src/stage/Stage';
import { moveBareTokens } from './bare';
import { frameTimes, nextFrame } from './frames';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
root.style.cssText = 'width:1100px;height:640px;display:grid';
const react = createRoot(root);
const player = createPlayer();
const attention = createAttention();

/** Puts a run on the stage. */
async function open(scenario: Scenario) {
  await loadModel(scenario.model);
  const run = openRun(scenario, simulateScenario(scenario));
  player.load(run.reader.story.lengthMs, 0);
  react.render(<Stage run={run} player={player} attention={attention} />);
  await nextFrame();
  await nextFrame();
  return run;
}

const bench = {
  /**
   * Milliseconds of going to random moments: until the picture is drawn into the page, and until
   * the browser has laid it out.
   */
  async seek(scenario: Scenario, times: number) {
    const run = await open(scenario);
    const svg = document.querySelector('svg');
    let seed = 7;
    const drawn: number[] = [];
    const laidOut: number[] = [];
    // The first jumps warm the page up, as the other figures are taken warm as well.
    for (let time = -times; time < times; time += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      const moment = (seed / 2_147_483_647) * run.reader.story.lengthMs;
      const began = performance.now();
      player.seek(moment);
      const drawnAt = performance.now();
      svg?.getBoundingClientRect();
      const laidOutAt = performance.now();
      if (time >= 0) {
        drawn.push(drawnAt - began);
        laidOut.push(laidOutAt - began);
      }
      // The browser paints between two moments, as it does when someone scrubs.
      await nextFrame();
    }
    return { events: run.trace.length, drawn, laidOut };
  },
  /** Milliseconds between the frames in which all tokens of a scenario's second step travel. */
  async move(scenario: Scenario) {
    const run = await open(scenario);
    player.setSpeed(0.5);
    const from = run.reader.story.startOf(1);
    return frameTimes(
      () => player.glide(from, from + TRAVEL_MS),
      () => player.store.getState().storyMs >= from + TRAVEL_MS,
    );
  },
  /** The same for a page that does nothing else than to move as many. */
  async moveBare(count: number) {
    react.render(null);
    await nextFrame();
    return moveBareTokens(root, count, TRAVEL_MS / 0.5);
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
