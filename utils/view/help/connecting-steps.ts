import { isDailyCap, mainBucket } from '../../domain/line-facts';
import { currentRenewal } from '../current-renewal';
import { activationText } from '../steps';
import type { HelpContext } from './help-context';
import { step, toRefresh, toRenewal, toSupport } from './help-deeds';
import type { HelpLocale } from './help-locale';
import type { HelpStepView } from './help-shapes';

function waiting(context: HelpContext, locale: HelpLocale): HelpStepView {
  const { steps } = locale.help;
  const renewal = currentRenewal(context.line);
  if (renewal?.state === 'overdue') return step(steps.overdue, toSupport(context, locale));
  const usual = renewal?.activationSeconds ?? null;
  return step(
    usual === null ? steps.waitUnknown : steps.wait(activationText(usual, locale)),
    toRefresh(context, locale),
  );
}

export function noDataSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps, do: labels } = locale.help;
  const { line } = context;
  const profile = { do: 'show-help', lineKey: line.line.key, topic: 'profile' } as const;
  const first = waiting(context, locale);
  const asked = first.deed?.action.do === 'open';
  return [
    first,
    step(steps.notTwice),
    ...(line.connection.site?.profileUpdate
      ? [step(steps.profileToo, { label: labels.profile, glyph: null, action: profile })]
      : []),
    step(steps.restart),
    step(steps.dataLine),
    step(steps.roaming),
    step(steps.apn),
    ...(asked ? [] : [step(steps.callThem, toSupport(context, locale))]),
  ];
}

export function newCardSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  return [
    step(steps.cardIn),
    step(steps.dataLine),
    step(steps.restart),
    step(steps.apn),
    step(steps.roaming),
    step(steps.activated),
    step(steps.locked),
    step(steps.callThem, toSupport(context, locale)),
  ];
}

export function slowSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  const { reading } = context.line.line;
  const main = mainBucket(reading);
  const slowed =
    context.alerts.some(({ kind }) => kind === 'throttled') || context.line.state === 'empty';
  const capped = reading.buckets.some((bucket) => isDailyCap(bucket, reading));
  return [
    ...(slowed ? [step(steps.usedUp, toRenewal(context, locale))] : []),
    ...(capped ? [step(steps.dailyCap, toRefresh(context, locale))] : []),
    ...(main?.unlimited ? [step(steps.fairUse, toRenewal(context, locale))] : []),
    step(steps.who),
    step(steps.place),
    step(steps.restart),
    step(steps.callThem, toSupport(context, locale)),
  ];
}
