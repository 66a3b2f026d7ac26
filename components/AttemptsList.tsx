import type { AttemptsView } from '../utils/view/diagnostics/attempts-view';
import './AttemptsList.css';
import { Icon } from './Icon';

interface Props {
  label: string;
  heads: { when: string; outcome: string; took: string };
  connections: AttemptsView[];
}

/** Connection by connection how asking went: a mark each time, and a table behind it. */
export function AttemptsList({ label, heads, connections }: Props) {
  return (
    <ul class="attempts" aria-label={label}>
      {connections.map(({ id, name, summary, next, rows }) => (
        <li key={id}>
          <details class="attempts__one">
            <summary class="attempts__head">
              <span class="attempts__words">
                <bdi class="attempts__name">{name}</bdi>{' '}
                <span class="attempts__detail">{summary}</span>
              </span>
              <span class="attempts__marks" aria-hidden="true">
                {[...rows].reverse().map(({ at, read }, place) => (
                  <i key={`${at} ${place}`} class={read ? '' : 'attempts__failed'} />
                ))}
              </span>{' '}
              <span class="attempts__next">{next}</span>
              <Icon name="chevron" size={14} />
            </summary>
            {rows.length > 0 && <Table label={name} heads={heads} rows={rows} />}
          </details>
        </li>
      ))}
    </ul>
  );
}

interface TableProps {
  label: string;
  heads: Props['heads'];
  rows: AttemptsView['rows'];
}

const Table = ({ label, heads, rows }: TableProps) => (
  <table class="attempts__table" aria-label={label}>
    <thead>
      <tr>
        <th scope="col">{heads.when}</th>
        <th scope="col">{heads.outcome}</th>
        <th scope="col">{heads.took}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ at, when, outcome, took, read }, place) => (
        <tr key={`${at} ${place}`} class={read ? undefined : 'attempts__trouble'}>
          <td>{when}</td>
          <td>{outcome}</td>
          <td>
            <bdi>{took}</bdi>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
