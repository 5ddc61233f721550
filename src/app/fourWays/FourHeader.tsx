import { FileDown } from 'lucide-react';
import { Copied } from '../../panels/controls/Copied';
import { presentLink } from '../followLink';
import header from '../Header.module.css';
import { HeaderMenu } from '../HeaderMenu';
import { HomeLink } from '../HomeLink';
import { LookTools } from '../LookTools';
import { Menu } from '../Menu';
import { Nav } from '../Nav';
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
            <LookTools onHelp={onHelp} />
          </>
        )}
      </div>
    </header>
  );
}
