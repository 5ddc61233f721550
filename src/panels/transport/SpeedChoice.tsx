import { useId } from 'react';
import { useStore } from 'zustand';
import { type Player, SPEEDS } from '../../playback/player';
import styles from './SpeedChoice.module.css';

/** The speed, as the browser's own menu: it names itself and works by touch and by key. */
export function SpeedChoice({ player }: { readonly player: Player }) {
  const id = useId();
  const speed = useStore(player.store, (state) => state.speed);
  return (
    <>
      <label className={styles.unseen} htmlFor={id}>
        Speed
      </label>
      <select
        id={id}
        className={styles.speed}
        title="Speed (1 to 4)"
        value={speed}
        onChange={(event) => {
          const chosen = SPEEDS.find((offered) => offered === Number(event.target.value));
          if (chosen) player.setSpeed(chosen);
        }}
      >
        {SPEEDS.map((offered) => (
          <option key={offered} value={offered}>
            {offered}×
          </option>
        ))}
      </select>
    </>
  );
}
