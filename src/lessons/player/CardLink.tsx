import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import styles from './CardLink.module.css';

interface CardLinkProps {
  readonly href: string;
  readonly title: string;
  /** What it is about, in a few words. */
  readonly about: string;
  readonly standing: 'open' | 'begun' | 'done';
  /** The standing in words. */
  readonly says: string;
}

const ICONS = { open: Circle, begun: CircleDot, done: CircleCheck } as const;

/** Leads to something to be learned, and says how far it has come. */
export function CardLink({ href, title, about, standing, says }: CardLinkProps) {
  const Icon = ICONS[standing];
  return (
    <a className={styles.card} href={href}>
      <span className={styles.standing} data-standing={standing} title={says}>
        <Icon size={18} aria-hidden />
        <span className="visually-hidden">{says}: </span>
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>{about}</span>
      </span>
    </a>
  );
}

/** Side by side where there is room. */
export const cardList = styles.list;
