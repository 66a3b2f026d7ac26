import type { ComponentChildren } from 'preact';
import type { AddLineView, WatchAction, WatchFieldsView } from '../utils/view/watch-shapes';
import './WatchChoices.css';
import { WatchFrame } from './WatchFrame';

interface Props {
  view: AddLineView | WatchFieldsView;
  onAction: (action: WatchAction) => void;
  /** The items of the list. */
  children: ComponentChildren;
}

/** A view of the popup where one thing of a list is chosen. */
export function WatchChoices({ view, onAction, children }: Props) {
  return (
    <WatchFrame title={view.title} back={view.back} onLeave={() => onAction({ do: 'back' })}>
      <p class="watch-choices__lead">{view.lead}</p>
      <ul class="watch-choices__list">{children}</ul>
    </WatchFrame>
  );
}
