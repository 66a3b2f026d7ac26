import type { RailView } from '../../utils/view/dashboard/dashboard-shapes';
import { Icon } from '../Icon';
import { SearchField } from '../SearchField';
import './Rail.css';
import { RailLine } from './RailLine';

interface Props {
  rail: RailView;
  onSearch: (search: string) => void;
}

export function Rail({ rail, onSearch }: Props) {
  const { search } = rail;
  return (
    <nav class="rail" aria-label={rail.label}>
      <p class="rail__product">{rail.product}</p>
      <ul class="rail__links">
        {rail.links.map(({ id, label, href, current, count }) => (
          <li key={id}>
            <a class="rail__link" href={href} aria-current={current ? 'page' : undefined}>
              {label}
              {count && <span class="rail__count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
      <p class="rail__order">{rail.order}</p>
      {search && (
        <div class="rail__search">
          <SearchField label={search.label} value={search.value} onInput={onSearch} />
        </div>
      )}
      <ul class="rail__lines">
        {rail.lines.map((line) => (
          <RailLine key={line.row.lineKey} line={line} />
        ))}
      </ul>
      {rail.more && (
        <p class="rail__more" role="status">
          {rail.more}
        </p>
      )}
      <a class="rail__add" href={rail.add.href}>
        <Icon name="plus" />
        {rail.add.label}
      </a>
    </nav>
  );
}
