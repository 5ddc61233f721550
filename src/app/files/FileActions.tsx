import { FileDown, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../panels/controls/Button';
import styles from './FileActions.module.css';
import { openFiles } from './openText';
import { saveScenario } from './saveScenario';

/** What can be done with files; each closes the menu that it stands in. */
export function FileActions() {
  const picker = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
  return (
    <ul ref={list} className={styles.actions} aria-label="File">
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
  );
}
