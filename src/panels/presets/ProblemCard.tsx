import { ChevronRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { clockTime, count } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { Popover } from '../../timeline/Popover';
import { ProblemEntries } from '../../timeline/ProblemEntries';
import { placePopover } from '../../timeline/popoverAt';
import { problemKinds } from '../../timeline/problemKinds';
import { type PlacedProblem, problemsOf } from '../../timeline/problemMarks';
import { Button } from '../controls/Button';
import styles from './ProblemCard.module.css';

interface ProblemCardProps {
  readonly run: OpenRun;
  readonly player: Player;
}

/** What goes wrong first, how often, and the ways there and to whatever else goes wrong. */
export function ProblemCard({ run, player }: ProblemCardProps) {
  const [first] = run.problems;
  if (!first) {
    return (
      <section className={styles.fine} aria-label="Problems">
        <h2 className={styles.title}>Nothing goes wrong in this run.</h2>
      </section>
    );
  }
  const placed = problemsOf(run);
  const alike = placed.filter(({ kind }) => kind === first.kind);
  const title = problemKinds(alike)[0]?.title ?? first.title;
  const go = (storyMs: number) => {
    player.pause();
    player.seek(storyMs);
  };
  return (
    <section className={styles.problem} aria-label="Problems">
      <h2 className={styles.title}>{title}.</h2>
      <p>{withoutTitle(run.sentence(first.seq), title)}</p>
      <div className={styles.ways}>
        <Button onClick={() => go(alike[0]?.storyMs ?? 0)}>Go to {clockTime(first.at)}</Button>
        {alike.length > 1 && (
          <Button
            look="icon"
            aria-label="Go to the next of these"
            title="Go to the next of these"
            onClick={() => go(nextOf(alike, player.store.getState().storyMs))}
          >
            <ChevronRight size={18} aria-hidden />
          </Button>
        )}
        <AllProblems run={run} problems={placed} onGo={go} />
      </div>
    </section>
  );
}

interface AllProblemsProps {
  readonly run: OpenRun;
  readonly problems: readonly PlacedProblem[];
  readonly onGo: (storyMs: number) => void;
}

/** Of the list, in pixels. */
const LIST_WIDTH = 380;

/** Everything that goes wrong, in a list that opens. */
function AllProblems({ run, problems, onGo }: AllProblemsProps) {
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 1) return null;
  const all = `All ${count(problems.length)}`;
  return (
    <>
      <Button ref={button} look="quiet" popoverTarget={id} className={styles.all}>
        {all}
        <span className="visually-hidden"> problems</span>
      </Button>
      <Popover
        id={id}
        label={`${all} problems`}
        popover={list}
        onShow={() => {
          if (list.current && button.current)
            placePopover(list.current, button.current, LIST_WIDTH);
        }}
        onToggle={setOpen}
      >
        {isOpen && (
          <ProblemEntries
            problems={problems}
            story={run.reader.story}
            onGo={(storyMs) => {
              list.current?.hidePopover();
              onGo(storyMs);
            }}
          />
        )}
      </Popover>
    </>
  );
}

/** Where the next of these can be seen; after the last one the first. */
function nextOf(problems: readonly PlacedProblem[], storyMs: number): number {
  const next = problems.find((problem) => problem.storyMs > storyMs) ?? problems[0];
  return next?.storyMs ?? storyMs;
}

/** What the sentence says beyond the title, which stands above it. */
function withoutTitle(sentence: string, title: string): string {
  if (!sentence.startsWith(title)) return sentence;
  const rest = sentence.slice(title.length).replace(/^[^\p{L}]+/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
