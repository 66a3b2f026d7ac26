import { Help } from '../../components/Help';
import type { HelpAsked } from '../../utils/view/help-route';
import type { HelpModel } from './help-model';

interface Props {
  model: HelpModel;
  asked: HelpAsked;
  onBack: () => void;
}

export function HelpPage({ model, asked, onBack }: Props) {
  const view = model.view.value;
  if (view === null) return null;
  return (
    // Asked for something else, other rows are open.
    <Help
      key={`${asked.lineKey} ${asked.topic}`}
      view={view}
      onDevice={model.choose}
      onTick={model.tick}
      onAction={model.act}
      onBack={onBack}
    />
  );
}
