import { CheckSheet } from '../../components/CheckSheet';
import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import { Notice } from '../../components/Notice';
import { AllAlerts } from './AllAlerts';
import type { DashboardModel } from './dashboard-model';
import { LineSection } from './LineSection';

/** The rail, and beside it one line, all of them, the receipts or the alerts. */
export function DashboardPage({ model }: { model: DashboardModel }) {
  const part = model.part.value;
  const trouble = model.trouble.value;
  const [fleet, receipts, trip] = [model.fleet.value, model.receipts.value, model.trip.value];
  const { sheet } = model;
  const checking = sheet.view.value;
  return (
    <DashboardFrame rail={model.rail.value} onSearch={model.searchLines}>
      {trouble && <Notice text={trouble} />}
      {part === 'lines' && <LineSection model={model} />}
      {part === 'fleet' && fleet && <fleet.Section />}
      {part === 'trip' && trip && <trip.Section />}
      {part === 'receipts' && receipts && <receipts.Section />}
      {part === 'alerts' && <AllAlerts model={model} />}
      {checking && (
        <CheckSheet
          view={checking}
          asking={sheet.asking.value}
          onSkip={sheet.skip}
          onOpen={sheet.open}
          onHome={sheet.openHome}
          onClose={sheet.close}
        />
      )}
    </DashboardFrame>
  );
}
