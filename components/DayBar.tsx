import './DayBar.css';

interface Props {
  /** Parts of a day from midnight to midnight, 0…1. */
  parts: { at: number; width: number }[];
  off: boolean;
}

const HOURS = [0, 6, 12, 18, 24];

/** A day as a bar. For the eye alone: the words stand beside it. */
export function DayBar({ parts, off }: Props) {
  return (
    <div class={off ? 'day-bar day-bar--off' : 'day-bar'} aria-hidden="true">
      <div class="day-bar__track">
        {parts.map(({ at, width }) => (
          <i
            key={at}
            class="day-bar__part"
            style={{ insetInlineStart: `${at * 100}%`, inlineSize: `${width * 100}%` }}
          />
        ))}
      </div>
      <div class="day-bar__hours">
        {HOURS.map((hour) => (
          <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
    </div>
  );
}
