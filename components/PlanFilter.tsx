import type { PlanFilterTyped, PlanFilterView } from '../utils/view/plan-table-shapes';
import { CountryInput } from './CountryInput';
import './PlanFilter.css';
import { PushButton } from './PushButton';
import { SelectInput } from './SelectInput';
import { TextInput } from './TextInput';

interface Props {
  view: PlanFilterView;
  onChange: (part: Partial<PlanFilterTyped>) => void;
  onClear: () => void;
}

/** What of all plans stays in sight. */
export function PlanFilter({ view, onChange, onClear }: Props) {
  const { typed, region, tethering, days, channel } = view;
  return (
    <search class="plan-filter" aria-label={view.label}>
      <TextInput
        label={view.find}
        type="search"
        value={typed.text}
        onInput={(text) => onChange({ text })}
      />
      <CountryInput
        {...region}
        value={typed.region}
        onChange={(value) => onChange({ region: value })}
      />
      <SelectInput {...days} value={typed.days} onChange={(value) => onChange({ days: value })} />
      <SelectInput
        {...tethering}
        value={typed.tethering}
        onChange={(value) => onChange({ tethering: value })}
      />
      <TextInput label={view.price} value={typed.price} onInput={(price) => onChange({ price })} />
      <SelectInput
        {...channel}
        value={typed.channel}
        onChange={(value) => onChange({ channel: value })}
      />
      <label class="plan-filter__serves">
        <input
          type="checkbox"
          checked={typed.serves}
          onChange={(event) => onChange({ serves: event.currentTarget.checked })}
        />
        {view.serves}
      </label>
      {view.clear !== null && <PushButton kind="outline" label={view.clear} onPress={onClear} />}
    </search>
  );
}
