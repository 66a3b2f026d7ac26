import './ConnectionLink.css';

interface Props {
  label: string;
  href: string;
}

/** To another place of the settings. */
export function ConnectionLink({ label, href }: Props) {
  return (
    <a class="connection-link" href={href}>
      {label}
    </a>
  );
}
