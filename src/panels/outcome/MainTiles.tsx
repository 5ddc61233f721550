import type { ModelDescription } from '../../models/model';
import type { Report } from '../../models/report';
import { mainFigures } from './figures';
import { Tiles } from './Tiles';

interface MainTilesProps {
  readonly report: Report;
  readonly model: ModelDescription;
}

/** What a run comes to, in its few main figures. */
export function MainTiles({ report, model }: MainTilesProps) {
  return <Tiles figures={mainFigures(report, model)} />;
}
