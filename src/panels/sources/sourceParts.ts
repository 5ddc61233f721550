/** A source as facts name it: an address, or words, or an address with words after it. */
interface SourceParts {
  /** Null for what has no address. */
  readonly href: string | null;
  /** The address without what all have, or the words. */
  readonly name: string;
  /** What is said of it: `derived`; empty for nothing. */
  readonly note: string;
}

/** Takes a source apart: `https://…/page.html (derived)`. */
export function sourceParts(source: string): SourceParts {
  const [, address = '', note = ''] = /^(https:\/\/\S+)\s*(.*)$/.exec(source) ?? [];
  if (address === '') return { href: null, name: source, note: '' };
  return {
    href: address,
    name: address.replace('https://', '').replace(/\/$/, ''),
    note: note.replace(/^\((.*)\)$/, '$1'),
  };
}
