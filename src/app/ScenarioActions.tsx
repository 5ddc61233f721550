import { Button } from '../panels/controls/Button';
import { ExportSam } from './ExportSam';
import { BreakItButton } from './interventions/BreakItButton';
import { useApp } from './store';

/** What can be done with the scenario. On a phone “Break it” is always in reach, not only here. */
export function ScenarioActions({ hasBreakIt }: { readonly hasBreakIt: boolean }) {
  const { run, kept, keepRun } = useApp();
  return (
    <>
      {hasBreakIt && <BreakItButton />}
      {!kept && run && <Button onClick={keepRun}>Compare</Button>}
      <ExportSam />
    </>
  );
}
