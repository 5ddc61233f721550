import type { BatchMark, BatchPart } from '../marks';

/** Things of one look, as the outlines of their parts. */
export interface Batch {
  readonly look: BatchMark['look'];
  readonly isGhost: boolean;
  readonly opacity: number;
  readonly outlines: Partial<Record<BatchPart, string[]>>;
}

export interface Batches {
  /** The batch of what looks like this. */
  readonly of: (look: BatchMark['look'], isGhost: boolean, opacity: number) => Batch;
  readonly add: (batch: Batch, part: BatchPart, outline: string) => void;
  readonly marks: () => readonly BatchMark[];
}

/** Gathers small things into batches, one for each way that they look. */
export function startBatches(name: string): Batches {
  const batches: Batch[] = [];
  return {
    of(look, isGhost, exactOpacity) {
      const opacity = Math.round(exactOpacity * 100) / 100;
      for (const batch of batches) {
        if (batch.look === look && batch.isGhost === isGhost && batch.opacity === opacity) {
          return batch;
        }
      }
      const batch: Batch = { look, isGhost, opacity, outlines: {} };
      batches.push(batch);
      return batch;
    },
    add({ outlines }, part, outline) {
      outlines[part] ??= [];
      outlines[part].push(outline);
    },
    marks() {
      return batches.map(({ look, isGhost, opacity, outlines }) => {
        const id = `${name} ${look}${isGhost ? ' ghosts' : ''} ${opacity}`;
        const parts = Object.entries(outlines).map(([part, each]) => [part, each.join('')]);
        return { id, look, isGhost, opacity, paths: Object.fromEntries(parts) };
      });
    },
  };
}
