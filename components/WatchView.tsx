import type { WatchView as View, WatchAction } from '../utils/view/watch-shapes';
import { AddLine } from './AddLine';
import { WatchFields } from './WatchFields';
import { WatchMessage } from './WatchMessage';
import { WatchPanel } from './WatchPanel';

interface Props {
  view: View;
  onAction: (action: WatchAction) => void;
}

/** Whichever step of adding a line the user is at. */
export function WatchView({ view, onAction }: Props) {
  switch (view.kind) {
    case 'add':
      return <AddLine view={view} onAction={onAction} />;
    case 'panel':
      return <WatchPanel view={view} onAction={onAction} />;
    case 'fields':
      return <WatchFields view={view} onAction={onAction} />;
    case 'message':
      return <WatchMessage view={view} onAction={onAction} />;
  }
}
