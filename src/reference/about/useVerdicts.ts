import { useEffect, useState } from 'react';
import { cases } from '../../../conformance';
import { judge, type Verdict } from '../../../conformance/compare';

/** What was compared before on this visit: a case comes out the same each time. */
const judged = new Map<string, Verdict>();

/**
 * Compares every recorded case with what Redrive does, here and now, with what the tests compare it
 * with. One after the other, so that the page stays alive; the models have to be loaded.
 */
export function useVerdicts(): ReadonlyMap<string, Verdict> {
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(() => new Map(judged));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judgeNext = () => {
      const next = cases.find(({ id }) => !judged.has(id));
      if (!next) return;
      judged.set(next.id, judge(next));
      setVerdicts(new Map(judged));
      timer = setTimeout(judgeNext);
    };
    timer = setTimeout(judgeNext);
    return () => clearTimeout(timer);
  }, []);
  return verdicts;
}
