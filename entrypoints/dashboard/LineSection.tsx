import { AdviceCard } from '../../components/AdviceCard';
import { AutoRenewCard } from '../../components/AutoRenewCard';
import { BucketList } from '../../components/BucketList';
import { AlertsCard } from '../../components/dashboard/AlertsCard';
import { Figures } from '../../components/dashboard/Figures';
import { LineHead } from '../../components/dashboard/LineHead';
import { LineSays } from '../../components/dashboard/LineSays';
import { OnPaper } from '../../components/dashboard/OnPaper';
import { HelpDeed } from '../../components/HelpDeed';
import type { DashboardModel } from './dashboard-model';
import { LineCharts } from './LineCharts';
import { NoLines } from './NoLines';
import { PlansSection } from './plans/PlansSection';

/** Everything about one line. */
export function LineSection({ model }: { model: DashboardModel }) {
  const { dashboard } = model.locale.value;
  const card = model.card.value;
  const advice = model.advice.value;
  const autoRenew = model.autoRenew.value;
  if (card === null) return <NoLines locale={model.locale.value} onAction={model.act} />;
  return (
    <>
      <OnPaper text={model.printed.value} />
      <LineHead
        line={card}
        print={{ label: dashboard.print, onPress: () => print() }}
        onAction={model.act}
      />
      <Figures label={dashboard.figures.label} figures={model.figures.value} />
      <LineSays sentence={card.sentence} steps={card.steps} />
      <HelpDeed deed={{ glyph: 'question', ...card.help }} onAction={model.act} />
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
        {autoRenew && <AutoRenewCard view={autoRenew} onAction={model.act} />}
        {advice && <AdviceCard view={advice} />}
        <PlansSection model={model.plans} onAction={model.act} />
      </div>
    </>
  );
}
