import { FileMenu } from './files/FileMenu';
import { LookTools } from './LookTools';
import { Share } from './Share';

/** In the header: the link, files, how the page looks, and how it is used. */
export function PageTools({ onHelp }: { readonly onHelp: () => void }) {
  return (
    <>
      <Share />
      <FileMenu />
      <LookTools onHelp={onHelp} />
    </>
  );
}
