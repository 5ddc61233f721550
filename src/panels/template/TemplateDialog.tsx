import { Dialog } from '../controls/Dialog';
import styles from './TemplateDialog.module.css';
import { TemplateView, type TemplateViewProps } from './TemplateView';

interface TemplateDialogProps extends TemplateViewProps {
  readonly onClose: () => void;
}

/** The settings as a SAM template, over the page. */
export function TemplateDialog({ onClose, ...shown }: TemplateDialogProps) {
  return (
    <Dialog title="The settings as a SAM template" width={680} onClose={onClose}>
      <div className={styles.content}>
        <p className={styles.about}>
          What differs from AWS’s defaults, and what it takes to deploy it with code of your own.
        </p>
        <TemplateView {...shown} />
      </div>
    </Dialog>
  );
}
