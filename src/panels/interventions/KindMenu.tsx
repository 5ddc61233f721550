import type { InterventionKind } from '../../models/interventions';
import { MARK_ICONS, type MarkIcon } from '../../timeline/markIcons';
import styles from './KindMenu.module.css';

interface KindMenuProps {
  readonly kinds: readonly InterventionKind[];
  /** Whether an outage goes on at this moment. */
  readonly isOut: boolean;
  /** Why nothing more can be done, if so. */
  readonly isFull: boolean;
  readonly onChoose: (kind: InterventionKind) => void;
  readonly onOutage: () => void;
}

/** Everything that can be done at this moment. */
export function KindMenu({ kinds, isOut, isFull, onChoose, onOutage }: KindMenuProps) {
  return (
    <ul className={styles.kinds}>
      <Entry
        name={isOut ? 'Outage ends here' : 'Outage begins here'}
        help={
          isOut
            ? 'From here on the function works again.'
            : 'From here on the function throws, whatever it gets, until the outage ends.'
        }
        aws={null}
        icon={isOut ? 'outageEnds' : 'outageBegins'}
        onChoose={onOutage}
      />
      {kinds.map((kind) => (
        <Entry key={kind.id} {...kind} isOff={isFull} onChoose={() => onChoose(kind)} />
      ))}
    </ul>
  );
}

interface EntryProps extends Pick<InterventionKind, 'name' | 'help' | 'aws'> {
  readonly icon: MarkIcon;
  readonly isOff?: boolean;
  readonly onChoose: () => void;
}

function Entry({ name, help, aws, icon, isOff = false, onChoose }: EntryProps) {
  const Icon = MARK_ICONS[icon];
  return (
    <li>
      <button type="button" className={styles.kind} disabled={isOff} onClick={onChoose}>
        <Icon size={16} aria-hidden className={styles.icon} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {aws && <code className={styles.aws}>{aws}</code>}
          <span className={styles.help}>{help}</span>
        </span>
      </button>
    </li>
  );
}
