import { use, useMemo } from 'react';
import type { Scenario } from '../../models';
import { modelOf } from '../../models';
import type { AnyIntervention, Interventions } from '../../models/interventions';
import { isOutage, withChanged, withOutageEnd, withRemoved } from '../../panels/interventions/edit';
import { kindOf } from '../../panels/interventions/kinds';
import { interventionsOf } from '../../panels/interventions/load';
import type { TimelineBand, TimelineMark } from '../../timeline/interventionLayout';
import { useApp } from '../store';

/** What a mark on the timeline stands for. */
export type Marked =
  | { readonly is: 'intervention'; readonly index: number; readonly one: AnyIntervention }
  | { readonly is: 'outage'; readonly index: number; readonly end: 'fromMs' | 'toMs' };

export interface Marks {
  readonly can: Interventions;
  readonly marks: readonly TimelineMark[];
  readonly bands: readonly TimelineBand[];
  /** What a mark stands for; undefined when it is not there any more. */
  readonly marked: (id: string) => Marked | undefined;
  readonly move: (id: string, atMs: number) => string | null;
  readonly remove: (id: string) => void;
}

/** What was done to this page's run, as marks on its timeline. */
export function useMarks(scenario: Scenario): Marks {
  const can = use(interventionsOf(modelOf(scenario)));
  return useMemo(() => {
    const entries = entriesOf(scenario, can);
    const byId = new Map(entries.map(({ mark, marked }) => [mark.id, marked]));
    return {
      can,
      marks: entries.map(({ mark }) => mark),
      bands: scenario.handler.faults.flatMap((fault, index) =>
        isOutage(fault)
          ? [{ id: `outage:${index}`, fromMs: fault.fromMs ?? 0, toMs: fault.toMs ?? null }]
          : [],
      ),
      marked: (id) => byId.get(id),
      move: (id, atMs) => moved(byId.get(id), can, atMs),
      remove: (id) => removed(byId.get(id), can),
    };
  }, [scenario, can]);
}

function entriesOf(
  { interventions, handler }: Scenario,
  can: Interventions,
): readonly { readonly mark: TimelineMark; readonly marked: Marked }[] {
  return [
    ...interventions.map((one, index) => ({
      mark: {
        id: `intervention:${index}`,
        atMs: one.atMs,
        icon: kindOf(can, one).icon,
        says: can.says(one),
      },
      marked: { is: 'intervention', index, one } as const,
    })),
    ...handler.faults.flatMap((fault, index) => {
      if (!isOutage(fault)) return [];
      const noun = fault.items === 'all' ? 'Outage' : 'Fault';
      const end = (end: 'fromMs' | 'toMs') => ({
        mark: {
          id: `outage:${index}:${end}`,
          atMs: end === 'fromMs' ? (fault.fromMs ?? 0) : (fault.toMs ?? null),
          icon: end === 'fromMs' ? ('outageBegins' as const) : ('outageEnds' as const),
          says: `${noun} ${end === 'fromMs' ? 'begins' : 'ends'}`,
        },
        marked: { is: 'outage', index, end } as const,
      });
      return [end('fromMs'), end('toMs')];
    }),
  ];
}

function moved(marked: Marked | undefined, can: Interventions, atMs: number): string | null {
  const { scenario, change } = useApp.getState();
  switch (marked?.is) {
    case 'intervention':
      return change('interventions', withChanged(scenario, can, marked.index, { atMs }));
    case 'outage':
      return change(
        'handler.faults',
        withOutageEnd(scenario.handler.faults, marked.index, marked.end, atMs),
      );
    case undefined:
      return null;
  }
}

function removed(marked: Marked | undefined, can: Interventions): void {
  const { scenario, change } = useApp.getState();
  if (marked?.is === 'intervention')
    change('interventions', withRemoved(scenario, can, marked.index));
  if (marked?.is === 'outage')
    change('handler.faults', scenario.handler.faults.toSpliced(marked.index, 1));
}
