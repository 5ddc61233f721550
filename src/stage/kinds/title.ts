import { titleIn } from '../cardTitle';
import type { Box } from '../layout/box';
import type { TitleMark } from './marks';

/** From the top of a station without a card to what is in it; the title stands in between. */
export const TITLE_HEIGHT = 30;

/** The title of a station that has no card: it stands on the stage itself. */
export function titleMark(
  { title, detail }: { readonly title: string; readonly detail: string },
  box: Box,
  more: string | null,
): TitleMark {
  return { id: 'title', x: box.x, y: box.y + 16, ...titleIn(title, detail, box.width), more };
}
