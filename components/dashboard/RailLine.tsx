import type { RailLineView } from '../../utils/view/dashboard/dashboard-shapes';
import { Bar } from '../Bar';
import './RailLine.css';

interface Props {
  line: RailLineView;
}

/** A line in the rail: what is left, until when, and both as bars. */
export function RailLine({ line: { row, href, current } }: Props) {
  return (
    <li class={row.old ? 'rail-line rail-line--old' : 'rail-line'}>
      <a class="rail-line__link" href={href} aria-current={current ? 'page' : undefined}>
        <span class="rail-line__name">{row.name}</span>
        <bdi class="rail-line__amount">
          {row.figure}
          {row.unit && <span class="rail-line__unit"> {row.unit}</span>}
        </bdi>
        <span class={`rail-line__note rail-line__note--${row.note.tone}`}>{row.note.text}</span>
        <span class="rail-line__days">
          <bdi aria-hidden="true">{row.days.short}</bdi>
          <span class="unseen">{row.days.spoken}</span>
        </span>
        <span class="rail-line__bars">
          <Bar bar={row.data} size="row-data" />
          <Bar bar={row.time} size="row-time" />
        </span>
      </a>
    </li>
  );
}
