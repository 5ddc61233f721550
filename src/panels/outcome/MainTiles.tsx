import type { Report } from '../../models/report';
import type { UnitName } from '../settings/units';
import { mainFigures } from './figures';
import { Tiles } from './Tiles';

interface MainTilesProps {
  readonly report: Report;
  readonly items: UnitName;
}

/** What a run comes to, in its few main figures. */
export function MainTiles({ report, items }: MainTilesProps) {
  return <Tiles figures={mainFigures(report, items)} />;
}
