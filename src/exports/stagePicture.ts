import type { Subject } from '../models/subject';
import type { OpenRun } from '../playback/openRun';
import type { Moment } from '../playback/reader';
import { draw } from '../stage/draw';
import { element } from '../stage/draw/svg';
import { frame } from '../stage/frame';
import { layoutOf } from '../stage/layout';
import styles from '../stage/Stage.module.css';
import { makeStandalone } from './standaloneSvg';

/** The size of an exported stage, in pixels: fits a slide, whatever screen it was made on. */
const SIZE = { width: 1_200, height: 720 } as const;

export interface PictureOptions {
  /** The theme that it is drawn in; the page's own unless told. */
  readonly theme?: 'light';
  readonly selected?: Subject | null;
}

/**
 * The stage at a moment as a picture that needs nothing of this page: drawn for a size of its own,
 * with all style in its elements.
 *
 * @param title what the picture shows, for those who cannot see it
 */
export function stagePicture(
  run: OpenRun,
  moment: Moment,
  title: string,
  { theme, selected = null }: PictureOptions = {},
): SVGSVGElement {
  const { reader } = run;
  const first = reader.sceneAt(-1);
  const last = reader.sceneAt(reader.steps.length - 1);
  const layout = layoutOf({ first, last, room: reader.room }, SIZE);
  const svg = element('svg', 'picture', {
    width: layout.width,
    height: layout.height,
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    class: styles.picture ?? '',
  });
  const name = element('title', 'name');
  name.textContent = title;
  const ground = element('rect', 'paper', { width: '100%', height: '100%' });
  ground.style.fill = 'var(--paper)';
  const picture = element('g', 'picture');
  svg.append(name, ground, picture);
  draw(
    picture,
    frame(moment, layout, run.model.items, {
      selected,
      focused: new Set(),
      differing: new Set(),
    }),
    selected,
  );
  // Only what is in the page has a style.
  const host = document.createElement('div');
  host.style.cssText =
    'position:absolute;visibility:hidden;pointer-events:none;inset:0 auto auto 0';
  if (theme) host.dataset.theme = theme;
  host.append(svg);
  document.body.append(host);
  makeStandalone(svg);
  host.remove();
  ground.removeAttribute('style');
  return svg;
}

/** The picture as the text of an SVG file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
