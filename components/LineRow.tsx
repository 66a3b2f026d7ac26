import type { LineRowView } from '../utils/view/shapes';
import { Bar } from './Bar';
import { Icon } from './Icon';
import './LineRow.css';

interface Props {
  row: LineRowView;
  /** Without bars and in one line of text, for many lines. */
  dense?: boolean;
  onOpen: () => void;
}

export function LineRow({ row, dense = false, onOpen }: Props) {
  const { note } = row;
  const className = [
    'row',
    dense ? 'row--dense' : '',
    row.old ? 'row--old' : '',
    row.urgent ? 'row--urgent' : '',
  ];
  return (
    <li class={className.filter(Boolean).join(' ')}>
      <button type="button" class="row__button" onClick={onOpen}>
        <span class="row__words">
          <span class="row__name" title={row.name}>
            <bdi>{row.name}</bdi>
          </span>
          <span class={`row__note row__note--${note.tone}`}>
            {note.glyph && !dense && <Icon name={note.glyph} size={12} />}
            {note.text}
          </span>
        </span>
        {!dense && (
          <span class="row__bars">
            <Bar bar={row.data} size="row-data" />
            <Bar bar={row.time} size="row-time" />
          </span>
        )}
        <span class="row__amount">
          <bdi>
            <span class="row__figure">{row.figure}</span>
            {row.unit && <span class="row__unit"> {row.unit}</span>}
          </bdi>
        </span>
        <span class="row__days">
          <bdi aria-hidden="true">{row.days.short}</bdi>
          <span class="unseen">{row.days.spoken}</span>
        </span>
      </button>
    </li>
  );
}
