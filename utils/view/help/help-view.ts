import { toChannels } from '../channels/channels-view';
import type { HelpTopic } from '../shapes';
import { toAutoRenew } from './auto-renew-view';
import type { HelpContext } from './help-context';
import type { HelpLocale } from './help-locale';
import type { HelpView } from './help-shapes';
import { toProfile } from './profile-view';
import { toSymptoms } from './symptom-view';

/** What the page of help itself knows. */
interface HelpState {
  topic: HelpTopic;
  /** The device whose steps are shown; null: the user's own. */
  device: string | null;
}

export function toHelp(context: HelpContext, state: HelpState, locale: HelpLocale): HelpView {
  const { help } = locale;
  const { topic, device } = state;
  const profile = toProfile(context, device, locale);
  const all = toSymptoms(context, topic === 'profile' ? null : topic, locale);
  return {
    title: help.title,
    subtitle: context.line.line.reading.name,
    labels: { back: help.back },
    profile: topic === 'profile' ? profile : null,
    symptoms: { title: help.symptoms, all },
    channels: {
      title: help.channels.title,
      all: toChannels(context, locale),
      none: help.channels.none,
    },
    autoRenew: toAutoRenew(context, locale),
  };
}
