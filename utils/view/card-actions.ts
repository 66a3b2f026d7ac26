import { checkoutAddress } from '../domain/checkout';
import { isDemo } from '../domain/demo';
import type { Plan } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { currentRenewal } from './current-renewal';
import { demoActions } from './demo-card';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';
import { plainActions, plansButton } from './plain-actions';
import type { CardActions } from './renew-links';
import type { ButtonView } from './shapes';
import { atPortal, siteFault } from './site-actions';
import { siteLink } from './site-links';

function waitingActions(line: RankedLine, locale: Locale): CardActions {
  const { actions } = locale.words;
  const renewal = currentRenewal(line);
  if (renewal === null) return { primary: null, secondary: null };
  const overdue = renewal.state === 'overdue';
  const support: ButtonView | null =
    renewal.support === null
      ? null
      : {
          kind: overdue ? 'signal' : 'outline',
          label: actions.support,
          detail: '',
          glyph: 'open',
          action: { do: 'open', url: renewal.support },
        };
  const notPaid: ButtonView = {
    kind: 'outline',
    label: actions.notPaid,
    detail: '',
    glyph: null,
    action: { do: 'give-up', renewalId: renewal.id },
  };
  return overdue && support !== null
    ? { primary: support, secondary: notPaid }
    : { primary: notPaid, secondary: support };
}

function faultAction(line: RankedLine, locale: Locale): ButtonView | null {
  const { actions } = locale.words;
  const { status, id } = line.connection;
  const section = `connections/${id}`;
  const button = (
    kind: ButtonView['kind'],
    label: string,
    glyph: ButtonView['glyph'],
  ): ButtonView => ({
    kind,
    label,
    detail: '',
    glyph,
    action: { do: 'open-options', section },
  });
  if (status.failure?.kind === 'locked') {
    const action = { do: 'open-options', section: 'security' } as const;
    return { ...button('ink', actions.unlock, 'key'), action };
  }
  if (status.failure?.kind === 'not-permitted') return button('ink', actions.allow, 'key');
  if (line.state === 'signed-out' || status.failure?.kind === 'unentered') {
    const label = line.connection.site === null ? actions.enterToken : actions.enterSecret;
    return button('ink', label, 'key');
  }
  if (line.state === 'old' && line.connection.paused) {
    return button('outline', actions.settings, 'sliders');
  }
  if (line.state === 'unreadable' || line.state === 'old') {
    return button('outline', actions.whatIsWrong, null);
  }
  return null;
}

/** The provider's contact page, if it is the provider's own. */
function supportOf(catalogue: Plan[], { connection }: RankedLine): string | null {
  const support = catalogue.find((plan) => plan.support !== null)?.support ?? null;
  const checked = support === null ? null : checkoutAddress(support, {}, connection);
  return checked?.ok ? checked.value.href : null;
}

/** An open bill is settled at the provider. */
function arrearsActions(line: RankedLine, catalogue: Plan[], locale: Locale): CardActions {
  const { connection } = line;
  const bills = siteLink(connection, 'bills') ?? siteLink(connection, 'account');
  const url = bills ?? connection.website ?? supportOf(catalogue, line);
  if (url === null) return { primary: null, secondary: null };
  const settle: ButtonView = {
    kind: 'signal',
    label: locale.words.actions.settle,
    detail: '',
    glyph: 'open',
    action: { do: 'open', url },
  };
  return { primary: settle, secondary: null };
}

/** One next step, and one way around it. */
export function toActions(line: RankedLine, catalogue: Plan[], locale: PageLocale): CardActions {
  if (isDemo(line.connection)) return demoActions(locale);
  if (line.state === 'waiting' || line.state === 'overdue') return waitingActions(line, locale);
  if (line.state === 'arrears') return arrearsActions(line, catalogue, locale);
  const atSite = siteFault(line, locale) ?? atPortal(line, locale);
  const fault = atSite ?? faultOnly(faultAction(line, locale));
  if (fault === null) return plainActions(line, catalogue, locale);
  return { ...fault, secondary: fault.secondary ?? plansButton(line, catalogue, locale) };
}

const faultOnly = (primary: ButtonView | null): CardActions | null =>
  primary && { primary, secondary: null };
