import { use, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { challengeAfter, challengeCard, type OpenChallenge } from '../../challenges/cards';
import type { VariantResult } from '../../challenges/check';
import { ChallengePanel, type Ways } from '../../challenges/parts/ChallengePanel';
import { Hints } from '../../challenges/parts/Hints';
import { changesInWords } from '../../challenges/parts/wording';
import { AS_TOLD, scenarioOf, variantsOf } from '../../challenges/setups';
import { lessonCard } from '../../lessons/course';
import { progress, solve } from '../../lessons/progress';
import { lookAt } from '../../playback/attention';
import { eventSettledAt } from '../../timeline/moments';
import { App } from '../App';
import { DocumentPage } from '../DocumentPage';
import { hrefOf } from '../route';
import { attention, player, useApp } from '../store';
import { loadedChallenge } from './loadedChallenge';
import { showCase, useChallenge } from './useChallenge';
import { useCheck } from './useCheck';

/** A challenge beside the stage on which it is to be solved. */
export function ChallengePage({ id }: { readonly id: string }) {
  const card = challengeCard(id);
  const challenge = card ? use(loadedChallenge(card)) : null;
  if (challenge) return <Challenge challenge={challenge} />;
  return (
    <DocumentPage title={card ? card.title : 'There is no such challenge'}>
      <p>
        {card && 'It could not be loaded; are you offline? '}
        <a href={hrefOf({ is: 'challenges' })}>All challenges</a>
      </p>
    </DocumentPage>
  );
}

function Challenge({ challenge }: { readonly challenge: OpenChallenge }) {
  const { card, hints, solution } = challenge;
  const { goals, variant, changes } = useChallenge(challenge);
  const [hintsTaken, takeHints] = useState(0);
  const [hasGivenUp, giveUp] = useState(false);
  const solvedWith = useStore(progress, ({ challenges }) => challenges[card.id]?.changes ?? null);
  const { checking, check } = useCheck(challenge, changes, ({ isSolved, changes: needed }) => {
    if (isSolved && !hasGivenUp) solve(card.id, needed);
  });

  useEffect(() => {
    document.title = `${card.title} · Redrive`;
  }, [card.title]);

  function watch({ variant: other, goals: judged }: VariantResult) {
    showCase(challenge, other, changes);
    const missed = judged.find(({ isMet, seq }) => !isMet && seq !== null);
    if (missed && missed.seq !== null) see(missed.seq);
  }

  const panel = (isTitled: boolean) => (
    <ChallengePanel
      challenge={challenge}
      isTitled={isTitled}
      cases={variantsOf(challenge).length}
      variant={variant === AS_TOLD ? null : variant}
      goals={goals}
      changes={Object.keys(changes).length}
      solvedWith={solvedWith}
      checking={checking}
      counts={!hasGivenUp}
      ways={waysFrom(challenge)}
      hints={
        <Hints
          hints={hints}
          taken={hintsTaken}
          solution={hasGivenUp ? changesInWords(scenarioOf(challenge), solution) : null}
          onHint={() => takeHints(hintsTaken + 1)}
          onGiveUp={() => giveUp(true)}
          onApply={() => showCase(challenge, variant ?? undefined, solution)}
        />
      }
      onCheck={check}
      onSee={see}
      onWatch={watch}
      onAsTold={() => showCase(challenge, undefined, changes)}
      onReset={() => showCase(challenge, variant ?? undefined, {})}
    />
  );
  // On a narrow screen the header is in sight while settings are changed, and the panel is not.
  const title = `${goals.filter(({ isMet }) => isMet).length} of ${goals.length}: ${card.title}`;
  return <App left={panel(true)} card={panel(false)} leftName="Challenge" title={title} />;
}

/** Goes to an event of the run on the stage, and looks at what it is about. */
function see(seq: number): void {
  const { run } = useApp.getState();
  if (!run) return;
  player.pause();
  player.seek(eventSettledAt(run.reader, seq));
  lookAt(attention, run.subjectsOf(seq)[0] ?? null, seq);
}

/** Where a challenge leads. */
function waysFrom({ card, why }: OpenChallenge): Ways {
  const next = challengeAfter(card.id);
  const lesson = why.lesson === null ? undefined : lessonCard(why.lesson);
  return {
    all: hrefOf({ is: 'challenges' }),
    next: next ? { href: hrefOf({ is: 'challenge', id: next.id }), title: next.title } : null,
    lesson: lesson
      ? { href: hrefOf({ is: 'lesson', id: lesson.id, step: null }), title: lesson.title }
      : null,
    note:
      why.note === null ? null : { href: hrefOf({ is: 'notes', entry: why.note }), n: why.note },
  };
}
