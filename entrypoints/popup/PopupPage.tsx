import { Plans } from '../../components/Plans';
import { Popup } from '../../components/Popup';
import { WatchView } from '../../components/WatchView';
import type { PopupModel } from './model';
import type { WatchModel } from './watch-model';

interface Props {
  model: PopupModel;
  watch: WatchModel;
}

export function PopupPage({ model, watch }: Props) {
  const adding = watch.view.value;
  if (adding !== null) return <WatchView view={adding} onAction={watch.act} />;
  const plans = model.plans.value;
  if (plans !== null) {
    return (
      <Plans
        view={plans}
        onChoose={model.choose}
        onSort={model.sort}
        onShowAll={model.showAll}
        onAction={model.act}
        onBack={model.back}
      />
    );
  }
  const view = model.popup.value;
  return view === null ? null : <Popup view={view} onAction={model.act} />;
}
