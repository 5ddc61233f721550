import type { KindName, StationKind } from './kind';
import { shards } from './shards/shards';
import { tree } from './tree/tree';

/** Every kind of station that is loaded when a run first has one. */
export const KINDS: Readonly<Record<KindName, StationKind>> = { shards, tree };
