import type { AutoRenewView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import './AutoRenewCard.css';
import { HelpDeed } from './HelpDeed';

interface Props {
  view: AutoRenewView;
  onAction: (action: Action) => void;
}

/** Whether a line renews itself, what it will cost, and where that is switched. */
export function AutoRenewCard({ view, onAction }: Props) {
  const { title, state, rows, text, deed } = view;
  return (
    <section class="auto-renew" aria-label={title}>
      <header class="auto-renew__head">
        <h2 class="auto-renew__title">{title}</h2>
        <p class="auto-renew__state">{state}</p>
      </header>
      {rows.length > 0 && (
        <dl class="auto-renew__rows">
          {rows.map((row) => (
            <div key={row.label} class="auto-renew__row">
              <dt>{row.label}</dt>
              <dd
                class={
                  row.signal ? 'auto-renew__value auto-renew__value--signal' : 'auto-renew__value'
                }
              >
                <bdi>{row.text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="auto-renew__text">{text}</p>
      {deed && <HelpDeed deed={{ glyph: 'open', ...deed }} onAction={onAction} />}
    </section>
  );
}
