import { FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../panels/controls/Button';
import menu from '../Menu.module.css';
import { FileActions } from './FileActions';

/** A button in the header, and below it what can be opened, saved and exported. */
export function FileMenu() {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  /** How far from the right edge of the page the button ends, in pixels. */
  const [right, setRight] = useState(0);

  function place() {
    const end = button.current?.getBoundingClientRect().right ?? 0;
    setRight(document.documentElement.clientWidth - end);
  }

  return (
    <>
      <Button ref={button} popoverTarget={id}>
        <FileText size={15} aria-hidden /> File
      </Button>
      <div id={id} popover="auto" className={menu.menu} style={{ right }} onBeforeToggle={place}>
        <FileActions />
      </div>
    </>
  );
}
