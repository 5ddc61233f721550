import { clockTime } from '../models/wording';
import type { OpenRun } from '../playback/openRun';
import { stepSentences } from '../playback/stepSentences';
import { settledAt } from '../timeline/moments';
import { stagePicture } from './stagePicture';
import { stepsWorthShowing } from './steps';

/** More pictures make a file that takes long to open, and nobody looks at them all. */
const MOST_PICTURES = 60;

const STYLE = `
  body { max-width: 1100px; margin: 0 auto; padding: 24px; color: #1c2430; font: 14px/1.45 Inter, system-ui, sans-serif; }
  h1 { margin: 0 0 4px; font-size: 22px; }
  p { margin: 0 0 16px; color: #515a67; }
  main { display: grid; grid-template-columns: repeat(2, 1fr); gap: 24px; }
  figure { margin: 0; break-inside: avoid; }
  svg { display: block; width: 100%; height: auto; border: 1px solid #cfccc2; border-radius: 8px; }
  figcaption { margin-top: 6px; }
  b { font-variant-numeric: tabular-nums; }
  @media print { body { padding: 0; } main { gap: 14px; } }
  @media (max-width: 700px) { main { grid-template-columns: 1fr; } }
`;

/** A page of its own with a still picture of every step, its time and what happens, to print. */
export function filmstripOf(run: OpenRun, title: string): string {
  const { steps, leftOut } = stepsWorthShowing(run, MOST_PICTURES);
  const figures = steps.map((index) => figureOf(run, index));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(leftOut ?? `All ${steps.length} steps, one after the other.`)}</p>
<main>
${figures.join('\n')}
</main>
</body>
</html>
`;
}

function figureOf(run: OpenRun, index: number): string {
  const { reader } = run;
  const at = clockTime(reader.steps[index]?.at ?? 0);
  const moment = reader.momentAt(settledAt(reader, index));
  const picture = stagePicture(run, moment, `${at}, step ${index + 1}`, { theme: 'light' });
  const caption = `${at} · step ${index + 1} of ${reader.steps.length}`;
  return `<figure>${new XMLSerializer().serializeToString(picture)}
<figcaption><b>${caption}</b><br>${escaped(stepSentences(run, index))}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
