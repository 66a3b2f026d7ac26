import type { WatchLocale } from './watch-locale';
import type { AddLineView, WatchAction, WatchMessageView } from './watch-shapes';

export type WatchTrouble = keyof WatchLocale['watch']['messages'];

/** Why there is nothing to confirm, and what to do instead. */
export function toWatchMessage(trouble: WatchTrouble, { watch }: WatchLocale): WatchMessageView {
  const [heading = '', text = ''] = watch.messages[trouble];
  const again = { label: watch.again, filled: false, action: { do: 'again' } as WatchAction };
  const point = { label: watch.pointAtIt, filled: true, action: { do: 'correct' } as WatchAction };
  const final = trouble === 'closed' || trouble === 'insecure';
  return {
    kind: 'message',
    title: watch.title,
    close: watch.close,
    heading,
    text,
    buttons: final ? [] : trouble === 'nothing' ? [point, again] : [again],
  };
}

/** While the page is being read: it takes a moment only on the largest. */
export const toWatchReading = ({ watch }: WatchLocale): WatchMessageView => ({
  kind: 'message',
  title: watch.title,
  close: watch.close,
  heading: watch.reading,
  text: '',
  buttons: [],
});

/** The page's scripts fill it in: when should it be read? Neither answer is pressed on the user. */
export function toScriptsQuestion(minutes: number, { watch }: WatchLocale): WatchMessageView {
  const [heading = '', text = ''] = watch.scripts;
  return {
    kind: 'message',
    title: watch.title,
    close: watch.close,
    heading,
    text: `${text}${watch.everyMinutes(minutes)}`,
    buttons: [
      { label: watch.onVisit, filled: false, action: { do: 'background', allowed: false } },
      { label: watch.inBackground, filled: false, action: { do: 'background', allowed: true } },
    ],
  };
}

/** The ways to a new line. `readable`: there is a page under the popup that may be read. */
export function toAddLine(readable: boolean, { words, watch }: WatchLocale): AddLineView {
  const { actions } = words;
  return {
    kind: 'add',
    title: actions.add,
    back: watch.back,
    lead: watch.addLead,
    ways: [
      {
        key: 'watch',
        glyph: 'page',
        title: watch.title,
        text: readable ? watch.pageLead : watch.noPage,
        disabled: !readable,
        action: { do: 'watch' },
      },
      {
        key: 'token',
        glyph: 'key',
        title: watch.token,
        text: watch.tokenLead,
        disabled: false,
        action: { do: 'token' },
      },
    ],
  };
}
