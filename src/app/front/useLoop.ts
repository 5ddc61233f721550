import { useEffect } from 'react';
import type { Player } from '../../playback/player';

/** How long the end stays before the beginning comes again. */
const REST_MS = 3_000;

/** Plays over and over for as long as it is asked to. */
export function useLoop(player: Player, isPlaying: boolean): void {
  useEffect(() => {
    if (!isPlaying) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = player.store.subscribe((now, before) => {
      if (before.isPlaying && !now.isPlaying) rest = setTimeout(player.play, REST_MS);
    });
    player.play();
    return () => {
      stop();
      clearTimeout(rest);
      player.pause();
    };
  }, [player, isPlaying]);
}
