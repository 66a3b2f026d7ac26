import type { FleetSort } from '../../utils/view/fleet/fleet-query';
import type { FleetCell, FleetRow, FleetView } from '../../utils/view/fleet/fleet-shapes';
import { Lamp } from '../Lamp';
import { ScrollRegion } from '../ScrollRegion';
import { SortHead } from '../SortHead';
import './FleetTable.css';

interface Props {
  label: string;
  columns: FleetView['columns'];
  rows: FleetRow[];
  onSort: (column: FleetSort) => void;
}

const Unknown = () => <span class="fleet__text--quiet">—</span>;

function Cell({ cell, figure = false }: { cell: FleetCell; figure?: boolean }) {
  const { text, detail, tone } = cell;
  return (
    <td class={figure ? 'fleet__figure' : undefined}>
      <bdi class={`fleet__text fleet__text--${tone}`}>{text}</bdi>
      {detail && (
        <>
          {' '}
          <span class="fleet__detail">
            <bdi>{detail}</bdi>
          </span>
        </>
      )}
    </td>
  );
}

function Row({ row }: { row: FleetRow }) {
  const { name, tail, href, provider, lamp, state, plan } = row;
  return (
    <tr>
      <th scope="row" class="fleet__line">
        <a class="fleet__link" href={href}>
          <bdi>{name}</bdi>
        </a>
        {tail && (
          <>
            {' '}
            <span class="fleet__detail">
              <bdi>{tail}</bdi>
            </span>
          </>
        )}
      </th>
      <td class="fleet__words">
        <bdi>{provider}</bdi>
      </td>
      <td>{lamp ? <Lamp lamp={lamp} /> : <span class="fleet__text--quiet">{state}</span>}</td>
      <Cell cell={row.left} figure />
      <Cell cell={row.until} />
      <Cell cell={row.runsOut} />
      <td class="fleet__words">{plan ? <bdi>{plan}</bdi> : <Unknown />}</td>
      <Cell cell={row.measured} />
    </tr>
  );
}

/** Lines by row; every column sorts. */
export function FleetTable({ label, columns, rows, onSort }: Props) {
  return (
    <ScrollRegion class="fleet__scroll" label={label}>
      <table class="fleet">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column.id}
                column={column}
                class={column.figures ? 'fleet__figure' : undefined}
                onSort={() => onSort(column.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
