import type { WorkerMark } from '../marks';
import { asButton, element, setAttributes, translate } from './svg';

const ARROW = 'M-5.5,0H5.5M1.5,-4L5.5,0L1.5,4';
const PAUSE = 'M-3,-4.5V4.5M3,-4.5V4.5';

/** Draws a poller: an arrow to where the work goes, or a pause sign while it is throttled. */
export function drawWorker(node: SVGGElement, mark: WorkerMark): void {
  const { x, y, radius, look, direction, opacity, says, subject, isSelected } = mark;
  setAttributes(node, {
    transform: translate(x, y),
    opacity,
    ...asButton(subject, isSelected),
    'aria-label': says,
    'data-look': look,
  });
  const turn = direction === 'down' && look !== 'throttled' ? 'rotate(90)' : '';
  const scale = `scale(${Math.min(1, radius / 14)})`;
  const path = look === 'throttled' ? PAUSE : ARROW;
  node.replaceChildren(
    element('circle', 'ground', { r: radius }),
    element('path', 'sign', { d: path, transform: `${turn}${scale}` }),
  );
}
