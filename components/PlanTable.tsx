import { Pin } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { PlanTableRow, PlanTableView } from '../utils/view/plan-table-shapes';
import { Icon } from './Icon';
import './PlanTable.css';
import { ScrollRegion } from './ScrollRegion';
import { SortHead } from './SortHead';

type Column = PlanTableView['columns'][number];

interface Props {
  label: string;
  columns: Column[];
  rows: PlanTableRow[];
  /** Names the column of pins. */
  pinLabel: string;
  onSort: (column: Column['id']) => void;
  onPin: (key: string) => void;
}

const numbered = (figures: boolean): string | undefined =>
  figures ? 'plan-table__figure' : undefined;

function Row({ row, columns, onPin }: { row: PlanTableRow } & Pick<Props, 'columns' | 'onPin'>) {
  const { pin } = row;
  return (
    <tr class={row.marked ? 'plan-table__row plan-table__row--marked' : 'plan-table__row'}>
      {row.cells.map(({ column, cell }, at) => {
        const words: ComponentChildren = (
          <>
            <bdi class={cell.tone === 'signal' ? 'plan-table__signal' : undefined}>{cell.text}</bdi>
            {cell.detail && (
              <>
                {' '}
                <bdi class="plan-table__detail">{cell.detail}</bdi>
              </>
            )}
          </>
        );
        if (column !== 'plan') {
          return (
            <td
              key={column}
              class={numbered(columns[at]?.figures === true) ?? `plan-table__${column}`}
            >
              {words}
            </td>
          );
        }
        return (
          <th key={column} scope="row" class="plan-table__plan">
            {words}
            {row.mark && (
              <>
                {' '}
                <span class="plan-table__mark">{row.mark}</span>
              </>
            )}
            {row.against && <span class="plan-table__against">{row.against}</span>}
            {row.note && <span class="plan-table__note">{row.note}</span>}
          </th>
        );
      })}
      <td class="plan-table__pin">
        <button
          type="button"
          class={pin.pinned ? 'plan-table__pinner plan-table__pinner--on' : 'plan-table__pinner'}
          aria-label={pin.label}
          aria-pressed={pin.pinned}
          title={pin.label}
          disabled={pin.disabled}
          onClick={() => onPin(row.key)}
        >
          <Icon name={Pin} size={14} />
        </button>
      </td>
    </tr>
  );
}

/** Plans by row; every column sorts. */
export function PlanTable({ label, columns, rows, pinLabel, onSort, onPin }: Props) {
  return (
    <ScrollRegion class="plan-table__scroll" label={label}>
      <table class="plan-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column.id}
                column={column}
                class={numbered(column.figures)}
                onSort={() => onSort(column.id)}
              />
            ))}
            <th scope="col" class="plan-table__pin">
              {pinLabel}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} onPin={onPin} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
