import { useEffect, useRef } from 'preact/hooks';
import type { TieBillView } from '../../utils/view/receipts/tie-bill-view';
import { Card } from '../Card';
import { PushButton } from '../PushButton';
import { SelectInput } from '../SelectInput';
import './small-form.css';

interface Props {
  view: TieBillView;
  onChoose: (renewalId: string) => void;
  onSave: () => void;
  onClose: () => void;
}

/** Which renewal a bill is of, chosen by hand. */
export function TieBill({ view, onChoose, onSave, onClose }: Props) {
  const { title, about, renewal, hint, save, cancel } = view;
  const form = useRef<HTMLFormElement>(null);
  // It was asked for from a row far below: the focus brings it into sight.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <Card title={title}>
      <form
        ref={form}
        class="small-form"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <bdi class="small-form__about">{about}</bdi>
        <SelectInput {...renewal} hint={hint} onChange={onChoose} />
        <footer class="small-form__deeds">
          <PushButton kind="ink" type="submit" label={save} />
          <PushButton kind="outline" label={cancel} onPress={onClose} />
        </footer>
      </form>
    </Card>
  );
}
