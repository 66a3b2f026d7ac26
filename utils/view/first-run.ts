import type { Connection } from '../domain/connection';
import { isOff } from '../domain/policy/organisation';
import type { Settings } from '../domain/settings';
import { failureText } from './failure-text';
import type { PageLocale } from './page-locale';
import { plainName } from './plain-name';
import type { PopupView } from './shapes';

type FirstRun = NonNullable<PopupView['firstRun']>;

function labelFor({ status, site }: Connection, { words }: PageLocale): string {
  const { settings, whatIsWrong, enterToken, enterSecret } = words.actions;
  if (status.failure?.kind === 'unentered') return site === null ? enterToken : enterSecret;
  return status.failure === null ? settings : whatIsWrong;
}

/** Connected, and nothing is in yet: it is coming, or why it is not. */
function firstReading(connection: Connection, locale: PageLocale): FirstRun {
  const { popup } = locale.words;
  const { failure } = connection.status;
  const { what, next } =
    failure === null
      ? { what: popup.reading(plainName(connection.name)), next: popup.readingNext }
      : failureText(failure, locale);
  return {
    title: popup.noLine,
    subtitle: popup.connecting,
    text: [
      { text: `${what} `, ...(failure === null ? {} : { tone: 'strong' as const }) },
      { text: next, tone: 'quiet' },
    ],
    primary: {
      kind: 'outline',
      label: labelFor(connection, locale),
      detail: '',
      glyph: null,
      action: { do: 'open-options', section: `connections/${connection.id}` },
    },
    secondary: null,
  };
}

/** What stands where there is no line to show. */
export function toFirstRun(
  { connections, settings }: { connections: readonly Connection[]; settings: Settings },
  locale: PageLocale,
): FirstRun {
  const { popup, actions } = locale.words;
  const connection = connections.find(({ status }) => status.failure !== null) ?? connections[0];
  if (connection !== undefined) return firstReading(connection, locale);
  return {
    title: popup.noLine,
    subtitle: popup.noLineNext,
    text: [{ text: `${popup.firstRun} ` }, { text: popup.firstRunPromise, tone: 'quiet' }],
    primary: {
      kind: 'ink',
      label: actions.add,
      detail: '',
      glyph: 'plus',
      action: { do: 'open-options', section: 'connections/add' },
    },
    secondary: isOff(settings, 'demo')
      ? null
      : {
          kind: 'outline',
          label: locale.words.demo.try,
          detail: '',
          glyph: null,
          action: { do: 'add-demo', name: locale.words.demoLine },
        },
  };
}

/** The same where what was stored before could be brought back. */
export const offeringCopy = (firstRun: FirstRun, { words }: PageLocale): FirstRun => ({
  ...firstRun,
  text: [{ text: words.popup.copyThere }],
  secondary: {
    kind: 'outline',
    label: words.popup.bringBack,
    detail: '',
    glyph: null,
    action: { do: 'open-options', section: 'data' },
  },
});
