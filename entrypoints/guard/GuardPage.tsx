import type { ReadonlySignal } from '@preact/signals';
import { GuardWarning } from '../../components/GuardWarning';
import { send } from '../../utils/messages';
import type { Live } from '../../utils/page/live';
import type { GuardLocale } from '../../utils/view/guard-locale';
import { toGuard } from '../../utils/view/renewal-guard';

interface Props {
  live: Live;
  locale: ReadonlySignal<GuardLocale>;
  renewalId: string;
}

/** In the place of a page that a checkout was about to lead to. */
export function GuardPage({ live, locale, renewalId }: Props) {
  const stored = live.snapshot.value;
  if (stored === null) return null;
  const leave = (on: boolean): void => void send({ do: 'leave-guard', renewalId, on });
  return (
    <GuardWarning
      warning={toGuard(stored, renewalId, locale.value)}
      onBack={() => leave(false)}
      onGo={() => leave(true)}
    />
  );
}
