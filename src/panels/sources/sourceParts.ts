/** A source as facts name it: an address, or words, or an address among words. */
interface SourceParts {
  /** What is said before the address; all of it where there is none. */
  readonly before: string;
  /** Null for what has no address. */
  readonly href: string | null;
  /** The address without what all have. */
  readonly name: string;
  /** What is said after it: ` (derived)`. */
  readonly after: string;
}

/** Takes a source apart: `https://…/page.html (derived)`. */
export function sourceParts(source: string): SourceParts {
  const [, before = source, href = null, after = ''] =
    /^(.*?)(https:\/\/\S+)(.*)$/.exec(source) ?? [];
  const name = (href ?? '').replace('https://', '').replace(/\/$/, '');
  return { before, href, name, after };
}
