import type { PlansView } from '../utils/view/plan-shapes';
import type { Action } from '../utils/view/shapes';
import { AdviceCard } from './AdviceCard';
import './base.css';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { PlanList } from './PlanList';
import { PlanSort } from './PlanSort';
import { PushButton } from './PushButton';
import './Plans.css';
import './PopupSize.css';

interface Props {
  view: PlansView;
  onChoose: (planId: string) => void;
  onSort: (sort: string) => void;
  onShowAll: (shown: boolean) => void;
  onAction: (action: Action) => void;
  onBack: () => void;
}

export function Plans({ view, onChoose, onSort, onShowAll, onAction, onBack }: Props) {
  const { labels, plans, primary, all, notes } = view;
  return (
    <main class="plans">
      <header class="plans__head">
        <IconButton glyph="back" label={labels.back} onPress={onBack} />
        <h1 class="plans__title">
          {view.title} <span class="plans__subtitle">{view.subtitle}</span>
        </h1>
        <IconButton
          glyph="sliders"
          label={labels.settings}
          onPress={() => onAction({ do: 'open-options', section: 'connections' })}
        />
      </header>
      {plans.length > 0 ? (
        <>
          {view.advice && (
            <div class="plans__advice">
              <AdviceCard view={view.advice} />
            </div>
          )}
          <div class="plans__bar">
            <p class="plans__count" role="status">
              {view.count}
            </p>
            <PlanSort label={labels.sortedBy} sorts={view.sorts} sort={view.sort} onSort={onSort} />
          </div>
          <div class="plans__list">
            <PlanList
              plans={plans}
              chosenId={view.chosenId}
              label={labels.choose}
              onChoose={onChoose}
              onAction={onAction}
            />
            {notes.map((note) => (
              <p key={note} class="plans__note">
                {note}
              </p>
            ))}
          </div>
        </>
      ) : (
        <p class="plans__empty">{view.empty}</p>
      )}
      {(primary || all) && (
        <footer class="plans__actions">
          {primary && <Button button={primary} grow onAction={onAction} />}
          {all && (
            <PushButton kind="outline" label={all.label} onPress={() => onShowAll(!all.shown)} />
          )}
        </footer>
      )}
    </main>
  );
}
