import { isDemo } from '../domain/demo';
import type { WelcomeState, WelcomeStep, WelcomeStepName } from '../domain/welcome';
import { openStep } from '../domain/welcome';
import type { Stored } from './contexts';
import { plainName } from './plain-name';
import type { WelcomeLocale } from './welcome-locale';

/** One step of the welcome page, as its heading shows it. */
export interface WelcomeStepView {
  name: WelcomeStepName;
  /** From 1. */
  number: number;
  /** `of 3`. */
  of: string;
  title: string;
  /** What came of it; empty while nothing did. */
  detail: string;
  state: WelcomeState;
  /** `Done`. */
  stateWord: string;
  isOpen: boolean;
}

/** What is connected: the real ones, or the demo where there is nothing else. */
function connectedText({ connections }: Pick<Stored, 'connections'>, locale: WelcomeLocale) {
  const { words, welcome } = locale;
  const real = connections.filter((connection) => !isDemo(connection));
  if (real.length === 0) return words.demo.note;
  return welcome.readyLead(words.names(real.map(({ name }) => plainName(name))));
}

/** Every step with its state, of which one at most is open. */
export function toWelcomeSteps(
  steps: readonly WelcomeStep[],
  opened: WelcomeStepName | null,
  stored: Pick<Stored, 'connections'>,
  locale: WelcomeLocale,
): WelcomeStepView[] {
  const { welcome, words } = locale;
  const open = openStep(steps, opened);
  const titles: Record<WelcomeStepName, string> = {
    connect: welcome.connectTitle,
    pin: welcome.pinTitle,
    notices: words.alertSettings.reachTitle,
  };
  const done: Record<WelcomeStepName, () => string> = {
    connect: () => connectedText(stored, locale),
    pin: () => welcome.pinned,
    notices: () => welcome.noticesDone,
  };
  return steps.map(({ name, state }, at) => ({
    name,
    number: at + 1,
    of: welcome.of(steps.length),
    title: titles[name],
    detail: state === 'done' ? done[name]() : '',
    state,
    stateWord: welcome.states[state],
    isOpen: name === open,
  }));
}
