import { Card } from '../../../components/Card';
import { OnPaper } from '../../../components/dashboard/OnPaper';
import { PageHead } from '../../../components/dashboard/PageHead';
import { Notice } from '../../../components/Notice';
import { KeptText } from '../../../components/receipts/KeptText';
import { ReceiptForm } from '../../../components/receipts/ReceiptForm';
import { ReceiptsTable } from '../../../components/receipts/ReceiptsTable';
import { ReceiptTools } from '../../../components/receipts/ReceiptTools';
import { SpendCard } from '../../../components/receipts/SpendCard';
import { TieBill } from '../../../components/receipts/TieBill';
import type { ReceiptsModel } from './receipts-model';

/** Everything that was bought, what is kept of it, and what it came to. */
export function ReceiptsSection({ model }: { model: ReceiptsModel }) {
  const view = model.view.value;
  const { form } = model;
  const filling = form.view.value;
  const typed = form.typed.value;
  const shown = model.shown.value;
  const { bills } = model;
  const tying = bills.view.value;
  const trouble = model.trouble.value || bills.trouble.value;
  if (view === null) return null;
  const next = filling ? null : { label: view.add, onPress: () => form.open('') };
  return (
    <>
      <PageHead title={view.title} lead={view.lead} {...(next && { next })} />
      <OnPaper text={view.printed} />
      {trouble && <Notice text={trouble} />}
      {view.owed.map(({ key, text, late }) => (
        <Notice key={key} text={text} tone={late ? 'caution' : 'quiet'} glyph="receipt" />
      ))}
      {filling && typed && (
        <ReceiptForm
          key={typed.id}
          view={filling}
          typed={typed}
          faults={form.faults.value}
          busy={form.busy.value}
          onChange={form.change}
          onFile={form.take}
          onDropFile={form.dropFile}
          onSave={form.save}
          onRemove={form.remove}
          onClose={form.close}
        />
      )}
      {tying && (
        <TieBill
          key={tying.title}
          view={tying}
          onChoose={bills.choose}
          onSave={bills.save}
          onClose={bills.close}
        />
      )}
      {view.tools && (
        <ReceiptTools
          tools={view.tools}
          onFilter={model.filter}
          onCsv={model.saveCsv}
          onJson={model.saveJson}
          onPrint={model.print}
        />
      )}
      {view.spend && <SpendCard view={view.spend} onBy={model.sumBy} />}
      <Card title={view.count}>
        {view.none ? (
          <Notice tone="quiet" glyph="receipt" text={view.none} />
        ) : (
          <ReceiptsTable
            label={view.title}
            columns={view.columns}
            rows={view.rows}
            onOpen={model.openFile}
            onSave={model.saveFile}
            onEdit={form.edit}
            onAdd={form.open}
            onTie={bills.tie}
            onUntie={bills.untie}
          />
        )}
      </Card>
      {shown && (
        <KeptText
          {...shown}
          close={model.locale.value.receipts.closeFile}
          onClose={model.closeFile}
        />
      )}
    </>
  );
}
