import type { Symptom } from '../../domain/help/symptoms';
import { fittingSymptom, orderSymptoms } from '../../domain/help/symptoms';
import { CARD_CHECKS, tickedAt } from '../../domain/help/ticks';
import { currentRenewal } from '../current-renewal';
import { formatTime } from '../moments';
import { newCardSteps, noDataSteps, slowSteps } from './connecting-steps';
import type { HelpContext } from './help-context';
import type { HelpLocale } from './help-locale';
import type { ChecklistView, HelpStepView, SymptomView } from './help-shapes';
import { cannotRenewSteps, paymentFailedSteps } from './paying-steps';
import { cannotSignInSteps, passwordSteps } from './signing-in-steps';
import { toMessage } from './support-message';

const STEPS: Record<Symptom, (context: HelpContext, locale: HelpLocale) => HelpStepView[]> = {
  'cannot-sign-in': cannotSignInSteps,
  'password-forgotten': passwordSteps,
  'payment-failed': paymentFailedSteps,
  'cannot-renew': cannotRenewSteps,
  'no-data': noDataSteps,
  'new-card': newCardSteps,
  slow: slowSteps,
};

function toChecklist({ line }: HelpContext, locale: HelpLocale): ChecklistView {
  const { checks } = locale.help;
  return {
    title: checks.title,
    hint: checks.dataOnly,
    checks: CARD_CHECKS.map((name) => {
      const at = tickedAt(line.ticks, name);
      const detail = at === null ? '' : checks.done(formatTime(at, line.now, locale));
      return { name, label: checks[name], done: at !== null, detail };
    }),
  };
}

/** What the provider said about the payment that failed last. */
function said({ alerts, line }: HelpContext, { help }: HelpLocale): SymptomView['said'] {
  const failed = alerts
    .filter(({ kind }) => kind === 'payment-failed')
    .toSorted((a, b) => b.raisedAt - a.raisedAt);
  const alert = failed.find((each) => each.said !== undefined);
  const text = alert?.said ?? currentRenewal(line)?.orders?.at(-1)?.note ?? undefined;
  return text === undefined ? null : { label: help.saysProvider, text };
}

/** Every symptom, the one that fits first and open; so is one that was asked for. */
export function toSymptoms(
  context: HelpContext,
  wanted: Symptom | null,
  locale: HelpLocale,
): SymptomView[] {
  const first = wanted ?? fittingSymptom(context.line, context.alerts);
  return orderSymptoms(first).map((name) => ({
    name,
    title: locale.help.names[name],
    open: name === first,
    said: name === 'payment-failed' ? said(context, locale) : null,
    checklist: name === 'new-card' ? toChecklist(context, locale) : null,
    steps: STEPS[name](context, locale),
    message: toMessage(name, context, locale),
  }));
}
