import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { pressedOn } from '../../panels/transport/shortcuts';
import styles from './FileDrop.module.css';
import { openFiles, openPasted } from './openText';

/** Opens scenario files that are dropped anywhere on the page, and scenarios that are pasted. */
export function FileDrop() {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Otherwise the browser would leave the page to show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // To no other element: out of the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      if (pressedOn(event.target) === 'field') return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' && files.length > 0) openFiles(files);
      else if (!openPasted(text)) return;
      event.preventDefault();
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);

  if (!isOver) return null;
  return (
    <section className={styles.over} aria-label="Drop a file">
      <div className={styles.target}>
        <FileDown size={36} strokeWidth={1.5} aria-hidden />
        <p className={styles.what}>Drop a scenario file to open it</p>
        <p className={styles.how}>What is on screen stays one undo away.</p>
      </div>
    </section>
  );
}
