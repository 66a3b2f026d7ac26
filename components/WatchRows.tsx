import type { WatchAction, WatchRowView } from '../utils/view/watch-shapes';
import './WatchRows.css';

interface Props {
  rows: WatchRowView[];
  label: string;
  /** Of the page's own words. */
  language: string;
  onAction: (action: WatchAction) => void;
}

/** The values of a page, with the numbers that they bear on it. */
export function WatchRows({ rows, label, language, onAction }: Props) {
  return (
    <ul class="watch-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key} class={`watch-row watch-row--${row.state}`}>
          <span class="watch-row__number" aria-hidden="true">
            {row.number}
          </span>
          <span class="watch-row__label" aria-hidden="true">
            {row.label}
          </span>
          <span class="watch-row__words">
            <span class="unseen">{row.spoken}: </span>
            <span class="watch-row__value">
              <bdi>{row.value}</bdi>
            </span>{' '}
            {row.quote && (
              <span class="watch-row__quote">
                <bdi lang={row.state === 'missing' ? undefined : language || undefined}>
                  {row.quote}
                </bdi>
              </span>
            )}
          </span>
          <span class="watch-row__links">
            {row.links.map(({ label: words, spoken, action }) => (
              <button
                key={action.do}
                type="button"
                class={`watch-row__link watch-row__link--${action.do}`}
                aria-label={spoken}
                onClick={() => onAction(action)}
              >
                {words}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
