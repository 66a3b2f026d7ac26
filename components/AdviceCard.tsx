import type { AdviceView } from '../utils/view/advice-shapes';
import './AdviceCard.css';

interface Props {
  view: AdviceView;
}

/** One sentence that says what to do, the numbers behind it, and what it does not know. */
export function AdviceCard({ view }: Props) {
  const { label, title, text, steps, total, notes, more } = view;
  return (
    <section class="advice" aria-label={label}>
      <h2 class="advice__title" dir="auto">
        {title}
      </h2>
      <p class="advice__text">{text}</p>
      {steps.length > 0 && (
        <ol class="advice__steps">
          {steps.map(({ when, what, price }) => (
            <li key={`${when} ${what}`} class="advice__step">
              <span class="advice__when">{when}</span>
              <span class="advice__what">
                <bdi>{what}</bdi>
              </span>
              <span class="advice__price">
                <bdi>{price}</bdi>
              </span>
            </li>
          ))}
        </ol>
      )}
      {total && (
        <p class="advice__total">
          <bdi>{total}</bdi>
        </p>
      )}
      {notes.length > 0 && (
        <details class="advice__more">
          <summary class="advice__summary">{more}</summary>
          <ul class="advice__notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
