import { AlertsCard } from '../../components/dashboard/AlertsCard';
import { PageHead } from '../../components/dashboard/PageHead';
import type { DashboardModel } from './dashboard-model';

/** Every alert there was. */
export function AllAlerts({ model }: { model: DashboardModel }) {
  const { alerts } = model.locale.value.dashboard;
  return (
    <>
      <PageHead title={alerts.title} lead={alerts.lead} />
      <AlertsCard
        title={alerts.newest}
        rules={{ label: alerts.rules, href: 'options.html#alerts' }}
        rows={model.alerts.all.value}
        none={alerts.none}
        onAction={model.act}
      />
    </>
  );
}
