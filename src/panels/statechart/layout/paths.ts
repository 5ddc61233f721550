import type { Point } from './picture';

const CORNER = 7;
const HEAD_LENGTH = 8;
const HEAD_WIDTH = 8;

/** A line through points, its corners rounded, as SVG's path data. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  for (const [index, point] of others.entries()) {
    const before = points[index] ?? point;
    const after = points[index + 2];
    if (!after) {
      path += `L${at(point)}`;
      continue;
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
    path += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  }
  return path;
}

/** The head of the arrow at the end of a line. */
export function arrowHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const from = points.at(-2);
  if (!tip || !from) return '';
  const base = towards(tip, from, HEAD_LENGTH);
  const length = distance(tip, from) || 1;
  const across = {
    x: (((tip.y - from.y) / length) * HEAD_WIDTH) / 2,
    y: ((-(tip.x - from.x) / length) * HEAD_WIDTH) / 2,
  };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
