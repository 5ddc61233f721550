import type { CourseGroup, LessonCard } from '../course';
import type { Progress } from '../progress';
import { CardLink, cardList } from './CardLink';
import styles from './CourseOverview.module.css';

interface CourseOverviewProps {
  readonly groups: readonly CourseGroup[];
  readonly progress: Progress['lessons'];
  /** Where a lesson is: at a step, or at its beginning. */
  readonly hrefOf: (id: string, step: string | null) => string;
}

/** All lessons by what they are about, each with how far one has come in it. */
export function CourseOverview({ groups, ...rest }: CourseOverviewProps) {
  return groups
    .filter(({ lessons }) => lessons.length > 0)
    .map((group) => <Group key={group.id} group={group} {...rest} />);
}

type GroupProps = Omit<CourseOverviewProps, 'groups'> & { readonly group: CourseGroup };

function Group({ group: { title, says, lessons }, progress, hrefOf }: GroupProps) {
  const done = lessons.filter((lesson) => progress[lesson.id]?.isDone).length;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.says}>{says}</p>
        {done > 0 && (
          <p className={styles.count}>
            {done} of {lessons.length} done
          </p>
        )}
      </div>
      <ol className={cardList}>
        {lessons.map((card) => (
          <li key={card.id}>
            <LessonLink card={card} seen={progress[card.id]} hrefOf={hrefOf} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface LessonLinkProps {
  readonly card: LessonCard;
  readonly seen: Progress['lessons'][string] | undefined;
  readonly hrefOf: CourseOverviewProps['hrefOf'];
}

function LessonLink({ card: { id, title, says }, seen, hrefOf }: LessonLinkProps) {
  const standing = seen ? (seen.isDone ? 'done' : 'begun') : 'open';
  return (
    <CardLink
      // Who has begun goes on; what is done begins anew.
      href={hrefOf(id, standing === 'begun' && seen ? seen.step : null)}
      title={title}
      about={says}
      standing={standing}
      says={{ open: 'Not begun', begun: 'Begun', done: 'Done' }[standing]}
    />
  );
}
