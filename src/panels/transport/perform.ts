import type { Player } from '../../playback/player';
import { type Movable, nextProblem, stepAhead, stepsFrom } from './moves';
import type { Command } from './shortcuts';

/** A command that the player carries out; help is the page's own affair. */
export type PlayerCommand = Exclude<Command, { readonly do: 'showHelp' }>;

/** Carries out a command. Whoever goes to a moment by hand wants to look at it: playing stops. */
export function perform(command: PlayerCommand, run: Movable, player: Player): void {
  const { storyMs, lengthMs, isPlaying } = player.store.getState();
  const goTo = (target: number) => {
    player.pause();
    player.seek(target);
  };
  switch (command.do) {
    case 'togglePlay':
      return isPlaying ? player.pause() : player.play();
    case 'step':
      // One step forward is seen to happen; whoever asked for less motion sees its end at once.
      if (command.by === 1 && !prefersReducedMotion()) {
        return player.glide(...stepAhead(run, storyMs));
      }
      return goTo(stepsFrom(run, storyMs, command.by));
    case 'nextProblem': {
      const target = nextProblem(run, storyMs);
      return target === null ? undefined : goTo(target);
    }
    case 'toStart':
      return goTo(0);
    case 'toEnd':
      return goTo(lengthMs);
    case 'setSpeed':
      return player.setSpeed(command.speed);
  }
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
