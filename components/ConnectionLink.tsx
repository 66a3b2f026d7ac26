import './ConnectionLink.css';

interface Props {
  label: string;
  href: string;
  /** What it is called where the label alone would not say which; absent: the label. */
  name?: string;
}

/** To another place of the settings. */
export function ConnectionLink({ label, href, name }: Props) {
  return (
    <a class="connection-link" href={href} aria-label={name}>
      {label}
    </a>
  );
}
