import { checkoutAddress } from '../domain/checkout';
import { providerTime } from '../domain/connection';
import { isPressing, isUrgent } from '../domain/line-state';
import type { Money, Plan } from '../domain/model';
import { allIn, priceState, proposePlan } from '../domain/plans';
import type { RankedLine } from '../domain/rank';
import { formatMoney } from './amounts';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';
import { planSize } from './plan-words';
import type { ButtonView } from './shapes';
import type { CardActions } from './site-actions';
import { atPortal, portalRenewal, siteFault, siteRenewal } from './site-actions';
import { siteLink } from './site-links';
import { currentRenewal } from './steps';

/** `20 GB · ¥3,080`: what is bought, and the whole of what it costs. */
function renewDetail(plan: Plan, price: Money | null, line: RankedLine, locale: PageLocale) {
  const size = planSize(plan, line.connection.gigabyte, locale);
  const text = price === null ? locale.words.plans.unknownPrice : formatMoney(price, locale);
  const isFrom = priceState(plan, providerTime(line.connection, line.now)) === 'from';
  const cost = isFrom ? locale.words.compare.from(text) : text;
  return `${size} · ${cost}`;
}

export function renewButton(
  plan: Plan,
  line: RankedLine,
  kind: ButtonView['kind'],
  locale: PageLocale,
): ButtonView {
  const price = allIn(plan, providerTime(line.connection, line.now));
  return {
    kind,
    label: locale.words.actions.renew,
    detail: renewDetail(plan, price, line, locale),
    glyph: null,
    action: { do: 'renew', lineKey: line.line.key, planId: plan.id },
  };
}

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
  if (status.failure?.kind === 'not-permitted') return button('ink', actions.allow, 'key');
  if (line.state === 'signed-out') {
    const label = line.connection.site === null ? actions.enterToken : actions.enterSecret;
    return button('ink', label, 'key');
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
  const { actions } = locale.words;
  if (line.state === 'waiting' || line.state === 'overdue') return waitingActions(line, locale);
  if (line.state === 'arrears') return arrearsActions(line, catalogue, locale);
  const plan = proposePlan(line.line.reading, catalogue, providerTime(line.connection, line.now));
  const plans: ButtonView | null = plan && {
    kind: 'outline',
    label: actions.plans,
    detail: '',
    glyph: null,
    action: { do: 'show-plans', lineKey: line.line.key },
  };
  const atSite = siteFault(line, locale) ?? atPortal(line, locale);
  if (atSite !== null) return { ...atSite, secondary: atSite.secondary ?? plans };
  const fault = faultAction(line, locale);
  if (fault !== null) return { primary: fault, secondary: plans };
  if (plan === null) {
    return line.connection.site === null ? portalRenewal(line, locale) : siteRenewal(line, locale);
  }
  const pressing = isUrgent(line.state) || isPressing(line.state);
  const kind = pressing ? 'signal' : 'outline';
  return { primary: renewButton(plan, line, kind, locale), secondary: plans };
}
