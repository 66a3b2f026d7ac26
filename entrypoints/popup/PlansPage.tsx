import { Plans } from '../../components/Plans';
import type { PlansModel } from './plans-model';

interface Props {
  model: PlansModel;
  onBack: () => void;
}

export function PlansPage({ model, onBack }: Props) {
  const view = model.view.value;
  return view === null ? null : (
    <Plans
      view={view}
      onChoose={model.choose}
      onSort={model.sort}
      onShowAll={model.showAll}
      onAction={model.act}
      onBack={onBack}
    />
  );
}
