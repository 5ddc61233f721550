import { useEffect, useMemo } from 'react';
import type { OpenChallenge } from '../../challenges/cards';
import type { SettingChanges, Variant } from '../../challenges/challenge';
import { judge } from '../../challenges/check';
import { scenarioOf } from '../../challenges/setups';
import { standingOf } from '../../challenges/standing';
import { THE_BEGINNING } from '../place';
import { useApp } from '../store';

const NOTHING: SettingChanges = {};

/** Puts a challenge on the stage, where only what it allows can be changed, and says where one is. */
export function useChallenge(challenge: OpenChallenge) {
  const { scenario, run } = useApp();
  const allow = useApp((state) => state.allow);
  const standing = useMemo(() => standingOf(challenge, scenario), [challenge, scenario]);
  const variant = standing?.variant;
  useEffect(() => {
    const { scenario: present, run: shown, setScenario } = useApp.getState();
    // Whoever comes back from the notes finds it as it was.
    if (shown && standingOf(challenge, present)) return;
    setScenario(scenarioOf(challenge), THE_BEGINNING, null);
  }, [challenge]);
  useEffect(() => {
    const origin = scenarioOf(challenge, variant);
    allow({ paths: challenge.allowed, says: 'Fixed in this challenge', origin });
  }, [allow, challenge, variant]);
  useEffect(() => () => allow(null), [allow]);
  const goals = useMemo(() => (run ? judge(challenge, run) : []), [challenge, run]);
  return { goals, variant: variant ?? null, changes: standing?.changes ?? NOTHING };
}

/** Shows a case of a challenge, at an event of it if there is one. */
export function showCase(
  challenge: OpenChallenge,
  variant: Variant | undefined,
  changes: SettingChanges,
): void {
  const { setScenario } = useApp.getState();
  setScenario(scenarioOf(challenge, variant, changes), THE_BEGINNING, null);
}
