import { hostOf } from '../site-links';
import type { HelpContext } from './help-context';
import {
  linkOf,
  opens,
  signInPage,
  step,
  toApp,
  toSettings,
  toSignIn,
  toSupport,
} from './help-deeds';
import type { HelpLocale } from './help-locale';
import type { HelpStepView } from './help-shapes';

function toReset(context: HelpContext, { help }: HelpLocale): HelpStepView['deed'] {
  const url = linkOf(context, 'forgottenPassword');
  return url === null ? null : opens(help.do.reset(hostOf(url)), url);
}

/** A token is entered here; a session of the browser begins at the provider. */
export function cannotSignInSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  const { site } = context.line.connection;
  const app = toApp(context, locale);
  if (site?.browserSession !== true) {
    const account = opens(locale.help.do.account, signInPage(context));
    return [
      ...(account === null ? [] : [step(steps.tokenFrom, account)]),
      step(steps.token, toSettings(context, locale)),
      step(steps.network),
      step(steps.callThem, toSupport(context, locale)),
    ];
  }
  return [
    step(steps.ownWebsite, toSignIn(context, locale)),
    step(steps.rightAccount),
    step(steps.forgotten, toReset(context, locale)),
    step(steps.network),
    step(steps.privateWindow),
    step(steps.vpn),
    ...(app === null ? [] : [step(steps.appInstead, app)]),
    step(steps.callThem, toSupport(context, locale)),
  ];
}

export function passwordSteps(context: HelpContext, locale: HelpLocale): HelpStepView[] {
  const { steps } = locale.help;
  const reset = toReset(context, locale);
  const signIn = toSignIn(context, locale);
  return [
    reset === null ? step(steps.resetThere, signIn) : step(steps.resetHere, reset),
    step(steps.mailLate),
    step(steps.noSms),
    // The first step leads there already where no page to reset it is known.
    step(steps.thenSignIn, reset === null ? null : signIn),
    step(steps.callThem, toSupport(context, locale)),
  ];
}
