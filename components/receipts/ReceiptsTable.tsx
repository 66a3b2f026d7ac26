import type { ReceiptRowView, ReceiptsView } from '../../utils/view/receipts/receipts-shapes';
import type { KeepsakeDeeds } from './Keepsakes';
import { Keepsakes } from './Keepsakes';
import './ReceiptsTable.css';
import { ScrollRegion } from '../ScrollRegion';

interface Props extends KeepsakeDeeds {
  label: string;
  columns: ReceiptsView['columns'];
  rows: ReceiptRowView[];
}

function Row({ row, ...deeds }: { row: ReceiptRowView } & KeepsakeDeeds) {
  return (
    <tr>
      <td class="receipts__date">{row.date}</td>
      <th scope="row" class="receipts__what">
        <bdi>{row.what}</bdi>
        {row.whose && <bdi class="receipts__detail">{row.whose}</bdi>}
      </th>
      <td class={`receipts__state receipts__state--${row.tone}`}>
        {row.state}
        {row.stateDetail && <span class="receipts__detail">{row.stateDetail}</span>}
      </td>
      <td class={`receipts__amount receipts__amount--${row.amountTone}`}>
        <bdi>{row.amount}</bdi>
        {row.amountDetail && <span class="receipts__detail">{row.amountDetail}</span>}
      </td>
      <td class="receipts__kept">
        <Keepsakes kept={row.kept} add={row.add} {...deeds} />
      </td>
    </tr>
  );
}

/** Purchases by date, each with its bills and receipts. */
export function ReceiptsTable({ label, columns, rows, ...deeds }: Props) {
  return (
    <ScrollRegion class="receipts__scroll" label={label}>
      <table class="receipts" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" class="receipts__amount">
              {columns.amount}
            </th>
            <th scope="col">{columns.receipt}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} {...deeds} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
