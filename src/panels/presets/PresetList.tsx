import { useEffect, useId, useState } from 'react';
import { cards, loadedModel, loadModel } from '../../models';
import type { ModelCard } from '../../models/card';
import type { ModelDescription } from '../../models/model';
import styles from './PresetList.module.css';

interface PresetListProps {
  /** The model on screen, whose scenarios come first. */
  readonly model: string;
  /** The preset on screen, if it is one. */
  readonly current: string | null;
  readonly onOpen: (presetId: string) => void;
}

/** The scenarios from real life of all models, each with what to look for. */
export function PresetList({ model, current, onOpen }: PresetListProps) {
  const own = cards.filter(({ id }) => id === model);
  const others = cards.filter(({ id }) => id !== model);
  return [...own, ...others].map((card) => (
    <Group key={card.id} card={card} current={current} onOpen={onOpen} />
  ));
}

interface GroupProps extends Omit<PresetListProps, 'model'> {
  readonly card: ModelCard;
}

function Group({ card, current, onOpen }: GroupProps) {
  const title = useId();
  const model = useModel(card.id);
  return (
    <>
      <h2 id={title} className={styles.model}>
        {card.name}
      </h2>
      <ul aria-labelledby={title} className={styles.presets}>
        {card.presets.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              className={styles.preset}
              aria-current={preset.id === current}
              onClick={() => onOpen(preset.id)}
            >
              <span className={styles.name}>{preset.title}</span>
              <span className={styles.lookFor}>
                {model?.presets.find(({ id }) => id === preset.id)?.lookFor}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A model once it is loaded, which it is asked to be; null until then, and when that failed. */
function useModel(id: string): ModelDescription | null {
  const [model, setModel] = useState(() => loadedModel(id));
  useEffect(() => {
    if (model) return;
    let isWanted = true;
    loadModel(id).then(
      (loaded) => {
        if (isWanted) setModel(loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [id, model]);
  return model;
}
