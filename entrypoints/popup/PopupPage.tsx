import { Plans } from '../../components/Plans';
import { Popup } from '../../components/Popup';
import type { PopupModel } from './model';

export function PopupPage({ model }: { model: PopupModel }) {
  const plans = model.plans.value;
  if (plans !== null) {
    return (
      <Plans
        view={plans}
        onChoose={model.choose}
        onSort={model.sort}
        onAction={model.act}
        onBack={model.back}
      />
    );
  }
  const view = model.popup.value;
  return view === null ? null : <Popup view={view} onAction={model.act} />;
}
