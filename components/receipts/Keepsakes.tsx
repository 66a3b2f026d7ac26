import type { KeepsakeView, ReceiptRowView } from '../../utils/view/receipts/receipts-shapes';
import { Icon } from '../Icon';
import './Keepsakes.css';

type BillKey = NonNullable<KeepsakeView['bill']>['key'];

export interface KeepsakeDeeds {
  onOpen: (receiptId: string) => void;
  onSave: (receiptId: string) => void;
  onEdit: (receiptId: string) => void;
  onAdd: (target: string) => void;
  onTie: (bill: BillKey) => void;
  onUntie: (bill: BillKey) => void;
}

function Name({ of, onOpen }: { of: KeepsakeView; onOpen: (receiptId: string) => void }) {
  const { label, href, file } = of;
  if (file !== null) {
    const { receiptId, open } = file;
    return (
      <button
        type="button"
        class="keepsake__name keepsake__deed"
        aria-label={open}
        onClick={() => onOpen(receiptId)}
      >
        <bdi>{label}</bdi>
      </button>
    );
  }
  if (href === null) return <bdi class="keepsake__name">{label}</bdi>;
  return (
    <a class="keepsake__name keepsake__deed" href={href} target="_blank" rel="noreferrer">
      <bdi>{label}</bdi>
      <Icon name="open" size={12} />
    </a>
  );
}

/** What is kept of one purchase, and what can be done with it. */
export function Keepsakes({
  kept,
  add,
  ...deeds
}: Pick<ReceiptRowView, 'kept' | 'add'> & KeepsakeDeeds) {
  return (
    <div class="keepsakes">
      {kept.map((one) => {
        const { key, detail, file, edit, bill } = one;
        return (
          <div key={key} class="keepsake">
            <Name of={one} onOpen={deeds.onOpen} />
            {detail && <bdi class="keepsake__detail">{detail}</bdi>}
            {(file !== null || edit !== null || bill !== null) && (
              <span class="keepsake__deeds">
                {file && (
                  <button
                    type="button"
                    class="keepsake__deed"
                    aria-label={file.saveNamed}
                    onClick={() => deeds.onSave(file.receiptId)}
                  >
                    {file.save}
                  </button>
                )}
                {bill && (
                  <button
                    type="button"
                    class="keepsake__deed"
                    aria-label={bill.named}
                    onClick={() => (bill.tied ? deeds.onUntie : deeds.onTie)(bill.key)}
                  >
                    {bill.label}
                  </button>
                )}
                {edit && (
                  <button
                    type="button"
                    class="keepsake__deed"
                    aria-label={edit.named}
                    onClick={() => deeds.onEdit(edit.receiptId)}
                  >
                    {edit.label}
                  </button>
                )}
              </span>
            )}
          </div>
        );
      })}
      {add && (
        <button
          type="button"
          class="keepsake__deed keepsake__add"
          aria-label={add.named}
          onClick={() => deeds.onAdd(add.target)}
        >
          {add.label}
        </button>
      )}
    </div>
  );
}
