import { CircleQuestionMark, Columns4, Contrast, Presentation } from 'lucide-react';
import { cards } from '../models';
import { Button } from '../panels/controls/Button';
import { FileMenu } from './files/FileMenu';
import { compareModels } from './fourWays/compareModels';
import styles from './Header.module.css';
import { Menu } from './Menu';
import { Share } from './Share';
import { useApp } from './store';
import { ThemeChoices } from './ThemeChoices';

/** In the header: the link, files, how the page looks, and how it is used. */
export function PageTools({ onHelp }: { readonly onHelp: () => void }) {
  const present = useApp((state) => state.present);
  return (
    <>
      <Share />
      {cards.length > 1 && (
        <Button onClick={() => compareModels()}>
          <Columns4 size={15} aria-hidden /> <span className={styles.words}>All models</span>
        </Button>
      )}
      <FileMenu />
      <Button onClick={() => present(true)}>
        <Presentation size={15} aria-hidden /> Present
      </Button>
      <Menu name="Theme" icon={<Contrast size={17} aria-hidden />}>
        <ThemeChoices />
      </Menu>
      <Button
        className={styles.keys}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={onHelp}
      >
        <CircleQuestionMark size={17} aria-hidden />
      </Button>
    </>
  );
}
