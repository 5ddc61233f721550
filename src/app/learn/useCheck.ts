import { useEffect, useRef, useState } from 'react';
import type { OpenChallenge } from '../../challenges/cards';
import type { SettingChanges } from '../../challenges/challenge';
import {
  type CheckResult,
  checkVariant,
  resultOf,
  type VariantResult,
} from '../../challenges/check';
import type { Checking } from '../../challenges/parts/ChallengePanel';
import { variantsOf } from '../../challenges/setups';
import { messageOf } from '../simulator';
import { useApp } from '../store';

type State =
  | { readonly is: 'not' }
  | { readonly is: 'running'; readonly done: number }
  | { readonly is: 'done'; readonly result: CheckResult; readonly changes: string };

/** Lets the page be drawn and heard in between. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Runs all cases of a challenge, one after the other.
 *
 * @param onDone gets what they came to
 */
export function useCheck(
  challenge: OpenChallenge,
  changes: SettingChanges,
  onDone: (result: CheckResult) => void,
) {
  const [state, setState] = useState<State>({ is: 'not' });
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  async function run() {
    const results: VariantResult[] = [];
    for (const variant of variantsOf(challenge)) {
      setState({ is: 'running', done: results.length });
      await breath();
      if (!isThere.current) return;
      results.push(checkVariant(challenge, changes, variant));
    }
    const result = resultOf(challenge, changes, results);
    setState({ is: 'done', result, changes: JSON.stringify(changes) });
    onDone(result);
  }

  const checking: Checking =
    state.is === 'done' ? { ...state, isOld: state.changes !== JSON.stringify(changes) } : state;
  return {
    checking,
    check: () => {
      run().catch((error: unknown) => {
        setState({ is: 'not' });
        useApp.getState().say(`The cases could not be run: ${messageOf(error)}.`);
      });
    },
  };
}
