import { modelOf } from '../../models';
import { fileTextOf, slugOf } from '../../scenario/file';
import { useApp } from '../store';
import { download } from './download';

/** Saves the scenario on screen as a file that can be opened again. */
export function saveScenario(): void {
  const { scenario } = useApp.getState();
  const title = scenario.title || modelOf(scenario).name;
  download(`${slugOf(title)}.redrive.json`, fileTextOf(scenario));
}
