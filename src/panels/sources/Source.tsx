import { sourceParts } from './sourceParts';

interface SourceProps {
  readonly source: string;
  readonly className?: string | undefined;
}

/** Where something is from: a link where it has an address. */
export function Source({ source, className }: SourceProps) {
  const { href, name, note } = sourceParts(source);
  if (href === null) return <span className={className}>{name}</span>;
  return (
    <span className={className}>
      <a href={href} target="_blank" rel="noreferrer">
        {name}
      </a>
      {note !== '' && ` (${note})`}
    </span>
  );
}
