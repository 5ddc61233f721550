import { frameTimes } from './frames';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Moves so many labelled boxes across an SVG for so long, and nothing else. */
export function moveBareTokens(root: HTMLElement, count: number, ms: number): Promise<number[]> {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('width', '1100');
  svg.setAttribute('height', '640');
  const tokens = Array.from({ length: count }, (_, index) => {
    const token = document.createElementNS(NAMESPACE, 'g');
    const box = document.createElementNS(NAMESPACE, 'rect');
    box.setAttribute('width', '10');
    box.setAttribute('height', '10');
    box.setAttribute('rx', '2');
    token.append(box);
    svg.append(token);
    return { token, x: (index % 50) * 20, y: Math.floor(index / 50) * 14 };
  });
  root.append(svg);
  let progress = 0;
  const began = performance.now();
  const move = (now: number) => {
    progress = (now - began) / ms;
    for (const { token, x, y } of tokens) {
      token.setAttribute('transform', `translate(${x + progress * 40},${y + progress * 200})`);
    }
    if (progress < 1) requestAnimationFrame(move);
  };
  return frameTimes(
    () => requestAnimationFrame(move),
    () => progress >= 1,
  ).finally(() => svg.remove());
}
