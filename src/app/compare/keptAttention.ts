import { type AttentionStore, createAttention, lookAt, pointAt } from '../../playback/attention';

/**
 * What is looked at, for a run other than the one that the page explains. What is selected or
 * pointed at is the same in both; events have numbers of their own in each run and are not shared.
 */
export function attentionBeside(main: AttentionStore): AttentionStore {
  const beside = createAttention();
  const { selected, hovered } = main.getState();
  beside.setState({ selected, hovered });
  main.subscribe((now) => {
    if (now.selected !== beside.getState().selected) lookAt(beside, now.selected);
    pointAt(beside, now.hovered);
  });
  beside.subscribe((now) => {
    if (now.selected !== main.getState().selected) lookAt(main, now.selected);
    pointAt(main, now.hovered);
  });
  return beside;
}
