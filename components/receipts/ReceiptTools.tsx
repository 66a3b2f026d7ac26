import type { ReceiptsFilter, ReceiptsView } from '../../utils/view/receipts/receipts-shapes';
import { PushButton } from '../PushButton';
import { SelectInput } from '../SelectInput';
import { TextInput } from '../TextInput';
import './ReceiptTools.css';

interface Props {
  tools: NonNullable<ReceiptsView['tools']>;
  onFilter: (part: Partial<ReceiptsFilter>) => void;
  onCsv: () => void;
  onJson: () => void;
  onPrint: () => void;
}

/** What of all purchases stays in sight, and the ways to take that along. */
export function ReceiptTools({ tools, onFilter, onCsv, onJson, onPrint }: Props) {
  const { text, line, provider, year } = tools;
  return (
    <div class="receipt-tools">
      <search class="receipt-tools__filter" aria-label={tools.label}>
        <TextInput {...text} type="search" onInput={(value) => onFilter({ text: value })} />
        <SelectInput {...line} onChange={(value) => onFilter({ line: value })} />
        <SelectInput {...provider} onChange={(value) => onFilter({ provider: value })} />
        <SelectInput {...year} onChange={(value) => onFilter({ year: value })} />
      </search>
      <div class="receipt-tools__files">
        <PushButton kind="outline" label={tools.csv} onPress={onCsv} />
        <PushButton kind="outline" label={tools.json} onPress={onJson} />
        <PushButton kind="outline" label={tools.print} onPress={onPrint} />
      </div>
    </div>
  );
}
