import { FileDown, FolderOpen } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../panels/controls/Button';
import { EXPORTS } from './exportList';
import styles from './FileActions.module.css';
import { openFiles } from './openText';
import { saveScenario } from './saveScenario';

/** What can be done with files; each closes the menu that it stands in. */
export function FileActions() {
  const picker = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const title = useId();
  const close = () => list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
  return (
    <div ref={list} className={styles.actions}>
      <ul aria-label="File">
        <li>
          <Button look="quiet" className={styles.action} onClick={() => picker.current?.click()}>
            <FolderOpen size={16} aria-hidden /> Open a scenario…
          </Button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            aria-label="Scenario file"
            hidden
            onChange={({ currentTarget }) => {
              close();
              openFiles([...(currentTarget.files ?? [])]);
              // So that the same file can be opened again.
              currentTarget.value = '';
            }}
          />
        </li>
        <li>
          <Button
            look="quiet"
            className={styles.action}
            onClick={() => {
              close();
              saveScenario();
            }}
          >
            <FileDown size={16} aria-hidden /> Save the scenario
          </Button>
        </li>
      </ul>
      <h2 className={styles.title} id={title}>
        Export
      </h2>
      <ul aria-labelledby={title}>
        {EXPORTS.map(({ id, name }) => (
          <li key={id}>
            <Button
              look="quiet"
              className={styles.action}
              onClick={async () => {
                close();
                (await import('./exportFile')).exportFile(id);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
