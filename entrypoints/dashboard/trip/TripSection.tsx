import { AdviceCard } from '../../../components/AdviceCard';
import { Card } from '../../../components/Card';
import { PageHead } from '../../../components/dashboard/PageHead';
import { TripForm } from '../../../components/TripForm';
import type { TripModel } from './trip-model';

/** "I travel 12 days in JP and KR": the form, and the plan of purchases under it. */
export function TripSection({ model }: { model: TripModel }) {
  const view = model.view.value;
  if (view === null) return null;
  const { form, advice } = view;
  return (
    <>
      <PageHead title={form.title} lead={form.lead} />
      <Card>
        <TripForm
          view={form}
          onType={model.type}
          onAdd={model.add}
          onRemove={model.remove}
          onDaysIn={model.daysIn}
        />
      </Card>
      <div aria-live="polite">{advice && <AdviceCard view={advice} />}</div>
    </>
  );
}
