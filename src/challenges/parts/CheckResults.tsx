import { Check, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../panels/controls/Button';
import type { ChallengeCard } from '../cards';
import type { CheckResult, VariantResult } from '../check';
import styles from './CheckResults.module.css';
import { medal } from './wording';

interface CheckResultsProps {
  readonly card: ChallengeCard;
  readonly result: CheckResult;
  /** Whether it counts: not once the solution was shown. */
  readonly counts: boolean;
  /** Settings were changed since. */
  readonly isOld: boolean;
  /** Opens a case at the event that broke its goal. */
  readonly onWatch: (result: VariantResult) => void;
}

/** What all cases came to, each with the first goal that it missed. */
export function CheckResults({ card, result, counts, isOld, onWatch }: CheckResultsProps) {
  const { variants, isSolved } = result;
  const passed = variants.filter(({ isPassed }) => isPassed).length;
  const solved = counts
    ? `${medal(card, result.changes)}.`
    : 'All cases pass. As you have seen the solution, it does not count as solved.';
  const shown = useRef<HTMLDivElement>(null);
  // While cases run, there is no result: each is a new one.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={shown} className={styles.results} data-old={isOld}>
      <p className={styles.verdict} data-solved={isSolved}>
        {isSolved ? solved : `Not solved yet: ${passed} of ${variants.length} cases pass.`}
        {isOld && ' You have changed something since.'}
      </p>
      <ol className={styles.cases}>
        {variants.map((one, index) => (
          <Case key={one.variant.says} number={index + 1} result={one} onWatch={onWatch} />
        ))}
      </ol>
    </div>
  );
}

interface CaseProps {
  readonly number: number;
  readonly result: VariantResult;
  readonly onWatch: (result: VariantResult) => void;
}

function Case({ number, result, onWatch }: CaseProps) {
  const { variant, goals, isPassed } = result;
  const missed = goals.find(({ isMet }) => !isMet);
  return (
    <li className={styles.case} data-passed={isPassed}>
      {isPassed ? (
        <Check className={styles.mark} size={16} aria-hidden />
      ) : (
        <X className={styles.mark} size={16} aria-hidden />
      )}
      <span className={styles.words}>
        <span className="visually-hidden">
          Case {number} {isPassed ? 'passes' : 'fails'}:{' '}
        </span>
        {variant.says}
        {missed && (
          <span className={styles.missed}>
            {missed.goal.says}: {missed.measured}
          </span>
        )}
      </span>
      <Button
        look="quiet"
        className={styles.watch}
        aria-label={`Watch case ${number}: ${variant.says}`}
        onClick={() => onWatch(result)}
      >
        Watch it
      </Button>
    </li>
  );
}
