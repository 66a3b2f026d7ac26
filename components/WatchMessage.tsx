import type { WatchAction, WatchMessageView } from '../utils/view/watch-shapes';
import { PushButton } from './PushButton';
import { WatchFrame } from './WatchFrame';
import './WatchMessage.css';

interface Props {
  view: WatchMessageView;
  onAction: (action: WatchAction) => void;
}

/** One thing to say about the page, and what can be done about it. */
export function WatchMessage({ view, onAction }: Props) {
  return (
    <WatchFrame title={view.title} close={view.close} onLeave={() => onAction({ do: 'close' })}>
      <section class="watch-message" aria-live="polite">
        <h2 class="watch-message__heading">{view.heading}</h2>
        {view.text && <p class="watch-message__text">{view.text}</p>}
        {view.buttons.length > 0 && (
          <div class="watch-message__actions">
            {view.buttons.map(({ label, filled, action }) => (
              <PushButton
                key={label}
                kind={filled ? 'ink' : 'outline'}
                label={label}
                onPress={() => onAction(action)}
              />
            ))}
          </div>
        )}
      </section>
    </WatchFrame>
  );
}
