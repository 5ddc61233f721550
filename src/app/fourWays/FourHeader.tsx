import { ArrowLeft, CircleQuestionMark, Contrast, FileDown, Presentation } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import { Copied } from '../../panels/controls/Copied';
import { openExample, presentLink } from '../followLink';
import header from '../Header.module.css';
import { HeaderMenu } from '../HeaderMenu';
import { Logo } from '../Logo';
import { Menu } from '../Menu';
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
      {!isNarrow && <Logo />}
      <Button onClick={backToSandbox} aria-label="Back to the sandbox">
        <ArrowLeft size={15} aria-hidden /> {!isNarrow && 'Sandbox'}
      </Button>
      {isWide ? (
        <p className={header.model}>All models</p>
      ) : (
        <h1 className={header.title}>{titleOf(models)}</h1>
      )}
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
          </>
        )}
      </div>
    </header>
  );
}

/** Whoever came here by a link has no sandbox to go back to yet. */
function backToSandbox() {
  const { run, showFault } = useApp.getState();
  if (run) showFault(null);
  else openExample();
}
