import type { ComponentChild } from 'preact';
import { Popup, type PopupParts } from '../../components/Popup';
import type { Action, PopupView } from '../../utils/view/shapes';

/** What the user does with what is shown. */
export interface Hands {
  act: (action: Action) => void;
  /** Shows the lines that are called so. */
  find: (text: string) => void;
  /** Shows the lines that need nothing, too. */
  unfold: () => void;
}

interface Props {
  view: PopupView | null;
  parts: PopupParts | null;
  hands: Hands;
  /** What was asked for, in place of the lines. */
  instead?: ComponentChild;
  /** What stands over whatever is there. */
  over?: ComponentChild;
}

/** The same for the first picture and for all that follows, which take over what is drawn already. */
export function PopupPage({ view, parts, hands, instead, over }: Props) {
  const { act, find, unfold } = hands;
  return (
    <>
      {instead ??
        (view && (
          <Popup view={view} parts={parts} onFind={find} onUnfold={unfold} onAction={act} />
        ))}
      {over}
    </>
  );
}
