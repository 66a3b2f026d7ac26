import type { FunctionComponent } from 'preact';
import { defaultSettings } from '../../../utils/domain/settings';
import { followLoaded } from '../../../utils/page/follow-loaded';
import { withWords } from '../../../utils/page/with-words';
import { spokenSecurityWords } from '../../../utils/view/security-locale';
import { lockedText } from '../../../utils/view/settings/locked-text';
import type { PageState } from '../page-state';
import { ForgottenCard } from './ForgottenCard';
import { LockAfterCard } from './LockAfterCard';
import { PassphraseCard } from './PassphraseCard';
import { createPassphrase } from './passphrase-model';

/** The passphrase, with its words and its state. */
export async function createSecurityPart({
  live,
  locale,
  settings,
}: Pick<PageState, 'live' | 'locale' | 'settings'>): Promise<FunctionComponent> {
  const spoken = await followLoaded(locale, (page) => withWords(page, spokenSecurityWords));
  const model = createPassphrase(live);
  return () => {
    const stored = live.snapshot.value?.settings ?? defaultSettings;
    return (
      <>
        <PassphraseCard model={model} locale={spoken.value} />
        {model.facts.value?.isSet && (
          <>
            <LockAfterCard
              value={stored.lockAfter}
              locked={lockedText(stored, 'lockAfter', locale.value)}
              locale={spoken.value}
              onChange={(after) => void settings.save({ lockAfter: after })}
            />
            <ForgottenCard model={model} locale={spoken.value} />
          </>
        )}
      </>
    );
  };
}
