import { profileTick, tickedAt } from '../domain/help/ticks';
import type { RankedLine } from '../domain/rank';
import { currentRenewal } from './current-renewal';
import { formatTime } from './moments';
import type { PageLocale } from './page-locale';
import type { CardActions } from './renew-links';
import type { StepView } from './shapes';

/** What is still to be done, or was done, after a renewal that needs a new profile. */
export interface Afterwards {
  step: StepView;
  /** Null once it is ticked off: the card goes back to its usual next step. */
  actions: CardActions | null;
}

/** Null where no renewal was just confirmed, or nobody says that the profile must be updated. */
export function toAfterwards(line: RankedLine, locale: PageLocale): Afterwards | null {
  const renewal = currentRenewal(line);
  if (renewal?.state !== 'confirmed' || line.connection.site?.profileUpdate !== true) return null;
  const { afterwards } = locale.words;
  const name = profileTick(renewal.id);
  const lineKey = line.line.key;
  const doneAt = tickedAt(line.ticks, name);
  if (doneAt !== null) {
    const text = afterwards.profileUpdatedAt(formatTime(doneAt, line.now, locale));
    return { step: { glyph: 'check', text: [{ text }] }, actions: null };
  }
  return {
    step: {
      glyph: 'refresh',
      text: [
        { text: `${afterwards.updateProfile} `, tone: 'strong' },
        { text: afterwards.updateWhere },
      ],
    },
    actions: {
      primary: {
        kind: 'ink',
        label: afterwards.profileUpdated,
        detail: '',
        glyph: null,
        action: { do: 'tick', lineKey, name, done: true },
      },
      secondary: {
        kind: 'outline',
        label: afterwards.steps,
        detail: '',
        glyph: null,
        action: { do: 'show-help', lineKey, topic: 'profile' },
      },
    },
  };
}
