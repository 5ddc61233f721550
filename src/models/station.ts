import type { Section, Station } from './scene';

/** A station with nothing in it but what is given. */
export function stationOf(
  own: Pick<Station, 'id' | 'column' | 'title' | 'detail' | 'kind'> & Partial<Station>,
): Station {
  return {
    ...{ sections: [], lanes: [], workers: [], rows: [], nodes: [] },
    whenEmpty: null,
    ...own,
  };
}

/** A station of one grid, which is called like it, unless it is given sections of its own. */
export function gridOf(
  own: Pick<Station, 'id' | 'column' | 'title' | 'detail' | 'whenEmpty'> & {
    readonly sections?: readonly Section[];
    readonly weight?: number;
    readonly hasCountdowns?: boolean;
  },
): Station {
  return stationOf({ kind: 'grid', sections: [{ id: own.id, label: null }], ...own });
}
