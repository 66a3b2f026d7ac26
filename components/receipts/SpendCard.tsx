import type { SpendView } from '../../utils/view/receipts/receipts-shapes';
import { Card } from '../Card';
import { Hint } from '../Hint';
import { Segmented } from '../Segmented';
import './SpendCard.css';

interface Props {
  view: SpendView;
  onBy: (by: string) => void;
}

/** What was spent, by month, line or provider, and what a GB really cost. */
export function SpendCard({ view, onBy }: Props) {
  const [first, ...numbers] = view.columns;
  return (
    <Card title={view.title} aside={<Segmented {...view.by} onChange={onBy} />}>
      <div class="spend__scroll">
        <table class="spend" aria-label={view.title}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {numbers.map((column) => (
                <th key={column} scope="col" class="spend__number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ key, cells }) => (
              <SpendRow key={key} cells={cells} />
            ))}
          </tbody>
          <tfoot>
            <SpendRow cells={view.total} />
          </tfoot>
        </table>
      </div>
      {view.notes.map((note) => (
        <Hint key={note} text={note} />
      ))}
    </Card>
  );
}

function SpendRow({ cells: [name, ...numbers] }: { cells: string[] }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {numbers.map((number, place) => (
        // A cell has no identity but its place.
        <td key={place} class="spend__number">
          <bdi>{number}</bdi>
        </td>
      ))}
    </tr>
  );
}
