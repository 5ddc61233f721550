import type { BatchMark, BatchPart } from '../marks';

interface Batch {
  readonly look: BatchMark['look'];
  readonly isGhost: boolean;
  readonly opacity: number;
  readonly paths: Partial<Record<BatchPart, string>>;
}

/** Gathers small things into batches, one for each way that they look. */
export function startBatches(name: string) {
  const batches: Batch[] = [];
  return {
    /** The batch of what looks like this. */
    of(look: BatchMark['look'], isGhost: boolean, exactOpacity: number): Batch {
      const opacity = Math.round(exactOpacity * 100) / 100;
      for (const batch of batches) {
        if (batch.look === look && batch.isGhost === isGhost && batch.opacity === opacity) {
          return batch;
        }
      }
      const batch: Batch = { look, isGhost, opacity, paths: {} };
      batches.push(batch);
      return batch;
    },
    add({ paths }: Batch, part: BatchPart, outline: string): void {
      paths[part] = (paths[part] ?? '') + outline;
    },
    marks(): readonly BatchMark[] {
      return batches.map((batch) => {
        const { look, isGhost, opacity } = batch;
        return { id: `${name} ${look}${isGhost ? ' ghosts' : ''} ${opacity}`, ...batch };
      });
    },
  };
}
