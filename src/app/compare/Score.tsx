import { useMemo } from 'react';
import { score } from '../../panels/compare/rows';
import { Button } from '../../panels/controls/Button';
import type { OpenRun } from '../../playback/openRun';
import { useApp } from '../store';

interface ScoreProps {
  readonly kept: OpenRun;
  readonly run: OpenRun;
}

/** How the run now does against the kept one, in a few words; opens the whole comparison. */
export function Score({ kept, run }: ScoreProps) {
  const show = useApp((state) => state.show);
  const { better, worse } = useMemo(() => score(kept, run), [kept, run]);
  const says = [
    { many: better, how: 'better' },
    { many: worse, how: 'worse' },
  ]
    .filter(({ many }) => many > 0)
    // What is counted is said once.
    .map(({ many, how }, index) => {
      const figures = many === 1 ? ' figure' : ' figures';
      return `${many}${index === 0 ? figures : ''} ${how}`;
    })
    .join(', ');
  return (
    <Button look="quiet" title="Show the comparison in figures" onClick={() => show('compare')}>
      {says || 'All figures alike'}
    </Button>
  );
}
