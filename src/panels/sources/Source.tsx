import { sourceParts } from './sourceParts';

interface SourceProps {
  readonly source: string;
  readonly className?: string | undefined;
}

/** Where something is from: a link where it has an address. */
export function Source({ source, className }: SourceProps) {
  const { before, href, name, after } = sourceParts(source);
  return (
    <span className={className}>
      {before}
      {href !== null && (
        <a href={href} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {after}
    </span>
  );
}
