import { Trash } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { ReceiptFaults, ReceiptTyped } from '../../utils/view/receipts/read-receipt';
import type { ReceiptFormView } from '../../utils/view/receipts/receipt-form';
import { Card } from '../Card';
import { Field } from '../Field';
import { FieldPair } from '../FieldPair';
import { FileDrop } from '../FileDrop';
import { Notice } from '../Notice';
import { PushButton } from '../PushButton';
import { SelectInput } from '../SelectInput';
import { TextInput } from '../TextInput';
import './ReceiptForm.css';
import './small-form.css';

interface Props {
  view: ReceiptFormView;
  typed: ReceiptTyped;
  faults: ReceiptFaults;
  /** What is being done right now; empty otherwise. */
  busy: string;
  onChange: (part: Partial<ReceiptTyped>) => void;
  onFile: (file: File) => void;
  onDropFile: () => void;
  onSave: () => void;
  onRemove: () => void;
  onClose: () => void;
}

/** For the dialogue of the browser alone: a file is judged by its content. */
const ACCEPT =
  '.pdf,.png,.jpg,.jpeg,.webp,.heic,.html,.htm,.eml,.txt,application/pdf,image/*,text/*';

/** A receipt as it is filled in. */
export function ReceiptForm({ view, typed, faults, busy, onChange, ...deeds }: Props) {
  const { labels, file } = view;
  const form = useRef<HTMLFormElement>(null);
  // It was asked for from a row far below: the focus brings it into sight.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <Card title={view.title}>
      <form
        ref={form}
        class="small-form"
        aria-label={view.title}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          deeds.onSave();
        }}
      >
        <SelectInput
          {...view.target}
          value={typed.target}
          onChange={(target) => onChange({ target })}
        />
        {view.provider !== null && (
          <TextInput
            label={view.provider}
            value={typed.provider}
            maxLength={80}
            onInput={(provider) => onChange({ provider })}
          />
        )}
        <FieldPair>
          <TextInput
            label={labels.order}
            value={typed.order}
            error={faults.order ?? ''}
            maxLength={100}
            onInput={(order) => onChange({ order })}
          />
          <TextInput
            label={labels.date}
            type="date"
            value={typed.date}
            error={faults.date ?? ''}
            onInput={(date) => onChange({ date })}
          />
        </FieldPair>
        <FieldPair>
          <TextInput
            label={labels.amount}
            value={typed.amount}
            error={faults.amount ?? ''}
            onInput={(amount) => onChange({ amount })}
          />
          <TextInput
            label={labels.currency}
            value={typed.currency}
            error={faults.currency ?? ''}
            hint={labels.currencyHint}
            onInput={(currency) => onChange({ currency })}
          />
        </FieldPair>
        <TextInput
          label={labels.note}
          value={typed.note}
          maxLength={2_000}
          onInput={(note) => onChange({ note })}
        />
        <Field label={file.label} error={faults.file ?? ''}>
          {(ids) => (
            <FileDrop
              field={ids}
              lead={file.lead}
              choose={file.choose}
              drop={file.drop}
              busy=""
              accept={ACCEPT}
              onFile={deeds.onFile}
            />
          )}
        </Field>
        {file.remove !== null && (
          <button type="button" class="receipt-form__drop" onClick={deeds.onDropFile}>
            {file.remove}
          </button>
        )}
        {faults.whole && <Notice text={faults.whole} />}
        <div class="small-form__deeds">
          <PushButton kind="ink" type="submit" label={view.save} disabled={busy !== ''} />
          <PushButton kind="outline" label={view.cancel} onPress={deeds.onClose} />
          <p class="receipt-form__busy" role="status">
            {busy}
          </p>
          {view.remove !== null && (
            <PushButton kind="outline" glyph={Trash} label={view.remove} onPress={deeds.onRemove} />
          )}
        </div>
      </form>
    </Card>
  );
}
