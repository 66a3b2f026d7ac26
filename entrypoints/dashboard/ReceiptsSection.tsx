import { ListCard } from '../../components/dashboard/ListCard';
import { PageHead } from '../../components/dashboard/PageHead';
import type { DashboardModel } from './dashboard-model';

/** Every renewal that was opened from here. */
export function ReceiptsSection({ model }: { model: DashboardModel }) {
  const list = model.receipts.view.value;
  if (list === null) return null;
  return (
    <>
      <PageHead title={list.title} lead={list.lead} />
      <ListCard
        list={list}
        file={model.locale.value.dashboard.receipts.csv}
        onSearch={model.receipts.search}
        onFile={model.receipts.save}
      />
    </>
  );
}
