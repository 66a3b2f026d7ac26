import { Lock } from 'lucide';
import { Notice } from '../../components/Notice';
import type { Connection } from '../../utils/domain/connection';
import type { OptionsLocale } from '../../utils/view/options-locale';

interface Props {
  stored: Connection | null;
  locale: OptionsLocale;
}

/** What an organisation has to do with this connection; mostly nothing. */
export function OrganisationNotice({ stored, locale: { settings: say } }: Props) {
  if (stored?.organisation === 'set')
    return <Notice tone="quiet" glyph={Lock} text={say.connectionSet} />;
  if (stored?.organisation === 'withdrawn' && stored.paused)
    return <Notice tone="quiet" glyph="pause" text={say.connectionWithdrawn} />;
  return null;
}
