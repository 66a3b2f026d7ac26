import { PushButton } from '../PushButton';
import './PageHead.css';

interface Props {
  title: string;
  lead: string;
  /** The one thing to do here; absent: nothing. */
  next?: { label: string; onPress: () => void };
}

/** The title of a part of the dashboard that is no line. */
export function PageHead({ title, lead, next }: Props) {
  return (
    <header>
      <h1 class="page-head__title">{title}</h1>
      {lead && <p class="page-head__lead">{lead}</p>}
      {next && (
        <p class="page-head__next">
          <PushButton kind="ink" glyph="plus" label={next.label} onPress={next.onPress} />
        </p>
      )}
    </header>
  );
}
