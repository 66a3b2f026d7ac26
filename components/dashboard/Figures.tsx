import type { FigureView } from '../../utils/view/dashboard/dashboard-shapes';
import './Figures.css';

interface Props {
  label: string;
  figures: FigureView[];
}

/** The answers in a row, each with its words. */
export function Figures({ label, figures }: Props) {
  return (
    <section class="figures" aria-label={label}>
      <dl class="figures__row">
        {figures.map((figure) => (
          <div key={figure.id} class={`figures__one figures__one--${figure.tone}`}>
            <dt class="figures__label">{figure.label}</dt>
            <dd class="figures__value">
              {figure.amounts.map(({ figure: number, unit }) => (
                <bdi key={`${number}${unit}`} class="figures__amount">
                  <span class="figures__number">{number}</span>
                  {unit && <span class="figures__unit"> {unit}</span>}
                </bdi>
              ))}
              {figure.rest && <span class="figures__rest">{figure.rest}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
