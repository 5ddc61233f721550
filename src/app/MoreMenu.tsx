import { FileActions } from './files/FileActions';
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
      />
    </>
  );
}
