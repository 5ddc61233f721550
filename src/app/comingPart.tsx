import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { type Load, retrying, withItsModel } from './lazyPart';

/**
 * A part of the page that comes by itself once the stage is drawn. Unlike a lazy part it does not
 * suspend: React would hold back all that suspended with the page, draw it anew whenever one more
 * part arrives, and put it on screen in one long piece of work.
 *
 * @param Waiting stands in its place until then
 */
export function comingPart<Props extends object>(
  loadPart: Load<Props>,
  Waiting: ComponentType = Nothing,
): ComponentType<Props> {
  const load = withItsModel(loadPart);
  let loaded: ComponentType<Props> | null = null;

  async function come(): Promise<ComponentType<Props>> {
    try {
      loaded = await load();
      return loaded;
    } catch {
      return retrying(load);
    }
  }

  return function ComingPart(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      let isWanted = true;
      come().then(async (part) => {
        await nextTurn();
        if (isWanted) startTransition(() => setPart(() => part));
      });
      return () => {
        isWanted = false;
      };
    }, []);
    return Part ? <Part {...props} /> : <Waiting />;
  };
}

function Nothing() {
  return null;
}

let turn = Promise.resolve();

/** One after the other: parts that are loaded together still come one by one. */
function nextTurn(): Promise<void> {
  turn = turn.then(() => new Promise((come) => setTimeout(come)));
  return turn;
}
