import { useEffect, useState } from 'react';
import type { Details } from '../../models/details';
import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';

type DetailsAt = (subject: Subject, seq: number) => Details;

/** What can be known about anything in the run; null until it is loaded for the first time. */
export function useDetails(run: OpenRun): DetailsAt | null {
  const [detailsAt, setDetailsAt] = useState<DetailsAt | null>(null);
  useEffect(() => {
    let isCurrent = true;
    run.details().then((loaded) => {
      if (isCurrent) setDetailsAt(() => loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [run]);
  return detailsAt;
}
