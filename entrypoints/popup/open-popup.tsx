import { render } from 'preact';
import { send } from '../../utils/messages';
import type { Action, PopupView } from '../../utils/view/shapes';
import { createFirstPicture } from './first-picture';
import { type Hands, PopupPage } from './PopupPage';

/** What comes from the user at all comes with one of these. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Shows what is left from as little code as that takes. The rest of the popup is loaded where more
 * has to be said, and as soon as somebody is about to do something with it.
 */
export async function openPopup(): Promise<void> {
  const root = document.getElementById('page');
  if (root === null) return;
  let asked: Promise<Hands> | null = null;
  let isReading = false;
  let redraw = (): void => undefined;
  const whole = (): Promise<Hands> => {
    asked ??= import('./whole').then(({ takeOver }) => takeOver(root, picture.stop));
    asked.catch(() => {
      // Asked for again, it may be there.
      asked = null;
      isReading = false;
      redraw();
    });
    return asked;
  };
  const act = (action: Action): void => {
    // Seen at once: what carries it out is only now on its way.
    isReading ||= action.do === 'refresh';
    redraw();
    void whole().then((hands) => hands.act(action));
  };
  const hands: Hands = {
    act,
    find: (text) => void whole().then(({ find }) => find(text)),
    unfold: () => void whole().then(({ unfold }) => unfold()),
  };
  const picture = createFirstPicture(
    (view) => {
      redraw = () => {
        const shown = isReading ? asReading(view) : view;
        render(<PopupPage view={shown} parts={null} hands={hands} />, root);
      };
      redraw();
    },
    () => void whole(),
  );
  const begin = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, begin);
    void whole();
  };
  for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
  // Opened for something: there is nothing to look at before.
  if (location.hash === '' && (await picture.show())) {
    // The page underneath may never answer.
    void import('./is-resumed').then(async ({ isResumed }) => {
      if (await isResumed()) begin();
    });
  } else await whole();
  // Only now: nothing of the first paint waits for the worker.
  void send({ do: 'wake' });
}

/** With the Refresh button of the open line pressed. */
function asReading(view: PopupView): PopupView {
  const { open } = view;
  if (open === null || open.refresh === null) return view;
  return { ...view, open: { ...open, refresh: { ...open.refresh, busy: true } } };
}
