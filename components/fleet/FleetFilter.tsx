import type { FleetView } from '../../utils/view/fleet/fleet-shapes';
import { PushButton } from '../PushButton';
import { SelectInput } from '../SelectInput';
import { TextInput } from '../TextInput';
import './FleetFilter.css';

interface Props {
  filter: FleetView['filter'];
  onType: (text: string) => void;
  onProvider: (connectionId: string) => void;
  onGroup: (group: string) => void;
  onClear: () => void;
}

/** What of all lines stays in sight. */
export function FleetFilter({ filter, onType, onProvider, onGroup, onClear }: Props) {
  const { text, provider, group, clear } = filter;
  return (
    <search class="fleet-filter" aria-label={filter.label}>
      <TextInput {...text} type="search" onInput={onType} />
      <SelectInput {...provider} onChange={onProvider} />
      <SelectInput {...group} onChange={onGroup} />
      {clear !== null && <PushButton kind="outline" label={clear} onPress={onClear} />}
    </search>
  );
}
