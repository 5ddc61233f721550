import { count } from '../../../models/wording';
import { bandHeight } from '../bands';
import type { StationKind } from '../kind';
import { TITLE_HEIGHT, titleMark } from '../title';
import { bracketMarks, bracketThings } from './brackets';
import { checkpointMarks } from './checkpoints';
import { drawShards } from './draw';
import type { ShardsMarks } from './marks';
import { planShards, type ShardsPlan, shardsHeight } from './plan';
import { rowMarks, rowThings } from './rows';

/** A row of slots for every shard, with checkpoints and the batches that are made of them. */
export const shards: StationKind<ShardsPlan, ShardsMarks> = {
  weight: 1.6,
  heightAt: shardsHeight,
  bandHeight(station, columns, room, whole, labelLength) {
    const height = bandHeight(station, columns, room, whole, labelLength);
    const box = { x: 0, y: 0, width: whole.width, height };
    const ends = planShards(station, room, box, labelLength).sections.map(
      ({ box: row }) => row.y + row.height,
    );
    // Rows that cannot have all that they want can need less than they could have.
    return Math.max(TITLE_HEIGHT, ...ends);
  },
  plan: planShards,
  things({ station, plan }) {
    return [...rowThings(station, plan), ...bracketThings(station, plan)];
  },
  marks({ view, station, plan }, selected) {
    const hidden = plan.hasRoom ? 0 : hiddenIn(view.scene.tokens, plan);
    return {
      id: station.id,
      kind: 'shards',
      title: titleMark(station, plan.box, hidden > 0 ? `+ ${count(hidden)} more` : null),
      rows: rowMarks(station, plan, selected),
      checkpoints: checkpointMarks(view, station, plan),
      brackets: bracketMarks(view, station, plan, selected),
    };
  },
  draw: drawShards,
};

type Tokens = readonly { readonly section: string; readonly slot: number }[];

/** While a step is shown, frame after frame asks for the same tokens. */
const known = new WeakMap<Tokens, { readonly plan: ShardsPlan; readonly hidden: number }>();

/** How many records there is no room for. */
function hiddenIn(tokens: Tokens, plan: ShardsPlan): number {
  const last = known.get(tokens);
  if (last?.plan === plan) return last.hidden;
  const capacities = new Map(plan.sections.map(({ id, grid }) => [id, grid.capacity]));
  const isHidden = ({ section, slot }: Tokens[number]) =>
    slot >= (capacities.get(section) ?? Infinity);
  const hidden = tokens.filter(isHidden).length;
  known.set(tokens, { plan, hidden });
  return hidden;
}
