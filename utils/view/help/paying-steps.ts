import { formatMoney } from '../amounts';
import type { HelpContext } from './help-context';
import { linkOf, opens, step, toApp, toRenewal, toSupport } from './help-deeds';
import type { HelpLocale } from './help-locale';
import type { HelpStepView } from './help-shapes';

/** An open bill goes first: nothing else helps before it is settled. */
function arrearsStep(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { arrears } = context.line.line.reading;
  if (arrears === null || arrears.minor <= 0) return [];
  const { steps, do: labels } = locale.help;
  const bills = linkOf(context, 'bills');
  const deed =
    bills === null
      ? opens(labels.account, context.channels.website?.url ?? null)
      : opens(labels.bills, bills);
  return [step(steps.arrears(formatMoney(arrears, locale)), deed)];
}

function otherPayment({ catalogue }: HelpContext, { help, words, plans }: HelpLocale): string {
  const ways = [...new Set(catalogue.flatMap(({ paymentMethods }) => paymentMethods))];
  if (ways.length === 0) return help.steps.otherWayUnknown;
  return help.steps.otherWay(words.list(ways.map((way) => plans.methods[way] ?? way)));
}

export function paymentFailedSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  return [
    step(steps.bankFirst),
    ...arrearsStep(context, locale),
    step(steps.limit),
    step(otherPayment(context, locale)),
    step(steps.tryAgain, toRenewal(context, locale)),
    step(steps.callThem, toSupport(context, locale)),
  ];
}

export function cannotRenewSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  const app = toApp(context, locale);
  return [
    ...arrearsStep(context, locale),
    ...(context.line.state === 'expired' ? [step(steps.ended)] : []),
    step(steps.renewHere, toRenewal(context, locale)),
    step(steps.network),
    step(steps.privateWindow),
    ...(app === null ? [] : [step(steps.appInstead, app)]),
    step(steps.otherWays, toSupport(context, locale)),
  ];
}
