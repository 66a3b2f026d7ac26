import { Search } from 'lucide';
import { useRef } from 'preact/hooks';
import { Card } from '../../../components/Card';
import { OnPaper } from '../../../components/dashboard/OnPaper';
import { PageHead } from '../../../components/dashboard/PageHead';
import { FleetFilter } from '../../../components/fleet/FleetFilter';
import { FleetTable } from '../../../components/fleet/FleetTable';
import { SavedFilters } from '../../../components/fleet/SavedFilters';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { TablePager } from '../../../components/TablePager';
import type { FleetModel } from './fleet-model';

/** All lines in one table, those that the filter leaves. */
export function FleetSection({ model }: { model: FleetModel }) {
  const tools = useRef<HTMLDivElement>(null);
  const view = model.view.value;
  const trouble = model.trouble.value;
  if (view === null) return null;
  const { saved, empty } = view;
  // What was pressed is gone with the filter: one goes on where a new one begins.
  const clear = (): void => {
    tools.current?.querySelector('input')?.focus();
    model.clear();
  };
  return (
    <>
      <PageHead title={view.title} lead={view.lead} />
      <OnPaper text={view.printed} />
      {trouble && <Notice text={trouble} />}
      <Card
        title={view.lines}
        aside={
          <PushButton
            kind="outline"
            label={view.csv}
            disabled={empty !== null}
            onPress={model.saveCsv}
          />
        }
      >
        <div ref={tools}>
          <FleetFilter
            filter={view.filter}
            onType={model.type}
            onProvider={model.chooseProvider}
            onGroup={model.chooseGroup}
            onClear={clear}
          />
        </div>
        {saved && (
          <SavedFilters
            saved={saved}
            onName={model.name}
            onSave={model.saveFilter}
            onRemove={model.dropFilter}
          />
        )}
        {empty ? (
          <>
            <Notice tone="quiet" glyph={Search} text={empty.text} />
            <p>
              <PushButton kind="outline" label={empty.clear} onPress={clear} />
            </p>
          </>
        ) : (
          <FleetTable
            label={view.title}
            columns={view.columns}
            rows={view.rows}
            onSort={model.sort}
          />
        )}
        <TablePager count={view.count} pager={view.pager} onPage={model.page} />
      </Card>
    </>
  );
}
