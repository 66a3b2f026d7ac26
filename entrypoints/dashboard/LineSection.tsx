import { AdviceCard } from '../../components/AdviceCard';
import { BucketList } from '../../components/BucketList';
import { AlertsCard } from '../../components/dashboard/AlertsCard';
import { Figures } from '../../components/dashboard/Figures';
import { LineHead } from '../../components/dashboard/LineHead';
import { LineSays } from '../../components/dashboard/LineSays';
import { PageHead } from '../../components/dashboard/PageHead';
import type { DashboardModel } from './dashboard-model';
import { LineCharts } from './LineCharts';
import { PlansSection } from './plans/PlansSection';

/** Everything about one line. */
export function LineSection({ model }: { model: DashboardModel }) {
  const { dashboard } = model.locale.value;
  const card = model.card.value;
  const advice = model.advice.value;
  if (card === null) {
    const add = () => model.act({ do: 'open-options', section: 'connections/add' });
    return (
      <PageHead
        title={dashboard.noLines}
        lead={dashboard.noLinesNext}
        next={{ label: dashboard.add, onPress: add }}
      />
    );
  }
  return (
    <>
      <LineHead line={card} onAction={model.act} />
      <Figures label={dashboard.figures.label} figures={model.figures.value} />
      <LineSays sentence={card.sentence} steps={card.steps} />
      {card.buckets.length > 0 && <BucketList buckets={card.buckets} />}
      <LineCharts model={model}>
        <AlertsCard
          title={dashboard.alerts.title}
          rules={{
            label: dashboard.alerts.rules,
            href: `options.html#alerts/${encodeURIComponent(card.lineKey)}`,
          }}
          rows={model.alerts.ofLine.value}
          none={dashboard.alerts.noneHere}
          onAction={model.act}
        />
      </LineCharts>
      <div id="plans" class="dashboard__plans">
        {advice && <AdviceCard view={advice} />}
        <PlansSection model={model.plans} onAction={model.act} />
      </div>
    </>
  );
}
