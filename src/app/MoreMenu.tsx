import { Columns4 } from 'lucide-react';
import { cards } from '../models';
import { Button } from '../panels/controls/Button';
import { FileActions } from './files/FileActions';
import { compareModels } from './fourWays/compareModels';
import { HeaderMenu } from './HeaderMenu';
import { Share } from './Share';
import { useApp } from './store';
import { useUndo } from './undo/useUndo';

/** On a narrow screen: the link, and a menu of what the header has no room for. */
export function MoreMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { undo, redo } = useApp();
  return (
    <>
      <Share />
      <HeaderMenu
        {...useUndo()}
        onUndo={undo}
        onRedo={redo}
        onHelp={onHelp}
        files={<FileActions />}
      >
        {cards.length > 1 && (
          <Button look="quiet" onClick={() => compareModels()}>
            <Columns4 size={16} aria-hidden /> All models side by side
          </Button>
        )}
      </HeaderMenu>
    </>
  );
}
