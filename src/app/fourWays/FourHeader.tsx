import {
  CircleQuestionMark,
  Contrast,
  FileDown,
  Menu as MenuIcon,
  Presentation,
} from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import { Copied } from '../../panels/controls/Copied';
import { presentLink } from '../followLink';
import header from '../Header.module.css';
import { HeaderMenu } from '../HeaderMenu';
import { HomeLink } from '../HomeLink';
import { Menu } from '../Menu';
import { Nav } from '../Nav';
import { useApp } from '../store';
import { ThemeChoices } from '../ThemeChoices';
import { UndoAndRedo } from '../undo/UndoAndRedo';
import { useMedia } from '../useMedia';
import { ExportActions } from './ExportActions';
import { useFourUndo } from './FourUndoing';
import { compared } from './sideBySide';
import { titleOf } from './title';

interface FourHeaderProps {
  readonly onHelp: () => void;
}

/** Above the comparison: the way back, and what can be done with what is on screen. */
export function FourHeader({ onHelp }: FourHeaderProps) {
  const isNarrow = useMedia('(max-width: 767px)');
  const isWide = useMedia('(min-width: 1000px)');
  const present = useApp((state) => state.present);
  const undo = useFourUndo();
  const models = compared.getState().now?.columns.length ?? 0;
  return (
    <header className={header.header}>
      <HomeLink hasName={isWide} />
      {isWide ? <Nav /> : <h1 className={header.title}>{titleOf(models)}</h1>}
      <div className={header.tools}>
        {isNarrow ? (
          <>
            <Copied text={presentLink}>Share</Copied>
            <HeaderMenu {...undo} onHelp={onHelp} files={<ExportActions />} />
          </>
        ) : (
          <>
            <UndoAndRedo {...undo} />
            <Copied text={presentLink}>Share</Copied>
            <Menu name="Export" icon={<FileDown size={17} aria-hidden />}>
              <ExportActions />
            </Menu>
            <Button onClick={() => present(true)}>
              <Presentation size={15} aria-hidden /> Present
            </Button>
            <Menu name="Theme" icon={<Contrast size={17} aria-hidden />}>
              <ThemeChoices />
            </Menu>
            <Button
              className={header.keys}
              aria-label="Keyboard shortcuts"
              title="Keyboard shortcuts (?)"
              onClick={onHelp}
            >
              <CircleQuestionMark size={17} aria-hidden />
            </Button>
            {!isWide && (
              <Menu name="Menu" icon={<MenuIcon size={17} aria-hidden />}>
                <Nav isList />
              </Menu>
            )}
          </>
        )}
      </div>
    </header>
  );
}
