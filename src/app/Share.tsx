import { Button } from '../panels/controls/Button';
import { Copied } from '../panels/controls/Copied';
import { presentLink } from './followLink';
import styles from './Header.module.css';

/** Copies the link to what is on screen. */
export function Share() {
  return (
    <Copied text={presentLink} whenNothing={<SaveInstead />}>
      Share
    </Copied>
  );
}

function SaveInstead() {
  const save = async () => (await import('./files/saveScenario')).saveScenario();
  return (
    <>
      This scenario is too large for a link: save it as a file instead.
      <Button className={styles.instead} onClick={save}>
        Save the scenario
      </Button>
    </>
  );
}
