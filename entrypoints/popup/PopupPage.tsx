import { CheckSheet } from '../../components/CheckSheet';
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
  const { sheet } = model;
  const view = sheet.view.value;
  return (
    <>
      <LineOrPlans model={model} />
      {view && (
        <CheckSheet
          view={view}
          onSkip={sheet.skip}
          onOpen={sheet.open}
          onHome={sheet.openHome}
          onClose={sheet.close}
        />
      )}
    </>
  );
}

function LineOrPlans({ model }: { model: PopupModel }) {
  const { help } = model;
  const asked = help.asked.value;
  const loaded = help.loaded.value;
  if (asked !== null && loaded !== null) {
    return <loaded.Page model={loaded.model} asked={asked} onBack={help.close} />;
  }
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
