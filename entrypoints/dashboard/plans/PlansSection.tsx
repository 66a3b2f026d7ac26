import { Search } from 'lucide';
import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PlanFilter } from '../../../components/PlanFilter';
import { PlanTable } from '../../../components/PlanTable';
import { PlanTablePins } from '../../../components/PlanTablePins';
import { PushButton } from '../../../components/PushButton';
import { TablePager } from '../../../components/TablePager';
import type { Action } from '../../../utils/view/shapes';
import type { PlansModel } from './plans-model';

interface Props {
  model: PlansModel;
  onAction: (action: Action) => void;
}

/** All plans that could be bought for the open line, side by side. */
export function PlansSection({ model, onAction }: Props) {
  const view = model.view.value;
  if (view === null) return null;
  const { rows, pins, labels, filter } = view;
  return (
    <Card
      title={view.title}
      aside={
        <PushButton
          kind="outline"
          label={labels.csv}
          disabled={view.empty !== ''}
          onPress={model.save}
        />
      }
    >
      <Hint text={view.subtitle} />
      <PlanFilter view={filter} onChange={model.filter} onClear={model.clear} />
      {pins && (
        <PlanTablePins
          view={pins}
          onUnpin={model.pin}
          onClear={model.clearPins}
          onAction={onAction}
        />
      )}
      {view.empty === '' ? (
        <PlanTable
          label={view.title}
          columns={view.columns}
          rows={rows}
          pinLabel={labels.pin}
          onSort={model.sort}
          onPin={model.pin}
        />
      ) : (
        <Notice tone="quiet" glyph={Search} text={view.empty} />
      )}
      <TablePager count={view.count} pager={view.pager} onPage={model.page} />
      {view.notes.map((note) => (
        <Hint key={note} text={note} />
      ))}
    </Card>
  );
}
