import { joinMarks } from '../../draw/joinMarks';
import { element, setAttributes } from '../../draw/svg';
import { unlessSame } from '../../draw/unlessSame';
import { drawThing, drawTitle, layersIn, textAt } from '../draw';
import type { BracketMark, CheckpointMark, RowMark, ShardsMarks } from './marks';
import styles from './shards.module.css';

const title = unlessSame(drawTitle);
const row = unlessSame(drawRow);
const checkpoint = unlessSame(drawCheckpoint);
const bracket = unlessSame(drawBracket);

const pill = unlessSame(drawPill);

/** What brackets are called stands above the lines of all of them. */
const LAYERS = ['title', 'rows', 'checkpoints', 'brackets', 'pills'] as const;

/** Draws the rows of all shards; their chips are drawn with all others. */
export function drawShards(node: SVGGElement, marks: ShardsMarks): void {
  node.setAttribute('class', styles.shards ?? '');
  const [titles, rows, checkpoints, brackets, pills] = layersIn(node, LAYERS);
  if (titles) joinMarks(titles, [marks.title], 'stationTitle', title);
  if (rows) joinMarks(rows, marks.rows, 'shard', row);
  if (checkpoints) joinMarks(checkpoints, marks.checkpoints, 'checkpoint', checkpoint);
  if (brackets) joinMarks(brackets, marks.brackets, 'bracket', bracket);
  const named = marks.brackets.filter((mark) => mark.pill !== null);
  if (pills) joinMarks(pills, named, 'bracketName', pill);
}

function drawRow(node: SVGGElement, mark: RowMark): void {
  const { width, height, radius, label, note, checkpoint: word } = mark;
  drawThing(node, mark, mark);
  node.replaceChildren(
    element('rect', 'ground', { width, height, rx: radius }),
    ...(label ? [textAt('shardName', label)] : []),
    ...(note ? [textAt('shardNote', note)] : []),
    ...(word ? [textAt('checkpointName', word)] : []),
  );
}

function drawCheckpoint(node: SVGGElement, { x, y, height, kind }: CheckpointMark): void {
  node.setAttribute('aria-hidden', 'true');
  const half = (height * 0.7).toFixed(2);
  const path =
    kind === 'tick' ? `M${x},${y}v${height}` : `M${x},${y}l${half},${height}h-${2 * Number(half)}z`;
  node.replaceChildren(element('path', kind, { d: path }));
}

function drawBracket(node: SVGGElement, mark: BracketMark): void {
  const { path, isAround, opacity } = mark;
  drawThing(node, mark, null);
  setAttributes(node, { opacity, 'data-around': String(isAround) });
  node.replaceChildren(element('path', 'over', { d: path }));
}

const PILL_TEXT = 12;

/** The bracket itself says it to whoever does not see it. */
function drawPill(node: SVGGElement, { pill: mark, opacity }: BracketMark): void {
  setAttributes(node, { opacity, 'aria-hidden': 'true' });
  if (!mark) return;
  const { x, y, width, height, text } = mark;
  node.replaceChildren(
    element('rect', 'pill', { x, y, width, height, rx: 4 }),
    textAt('pillText', { x: x + width / 2, y: y + PILL_TEXT, text }),
  );
}
