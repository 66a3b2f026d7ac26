import type { PlanView } from '../utils/view/plan-shapes';
import type { Action } from '../utils/view/shapes';
import { Icon } from './Icon';
import { PlanMark } from './PlanMark';
import './PlanRow.css';

interface Props {
  plan: PlanView;
  chosen: boolean;
  /** The radio group's name. */
  group: string;
  onChoose: () => void;
  onAction: (action: Action) => void;
}

export function PlanRow({ plan, chosen, group, onChoose, onAction }: Props) {
  const { charges, codes, facts, watch } = plan;
  return (
    <div class={chosen ? 'plan plan--chosen' : 'plan'}>
      <label class="plan__label">
        <input class="plan__radio" type="radio" name={group} checked={chosen} onChange={onChoose} />
        <span class="plan__name">
          <bdi>{plan.name}</bdi>
        </span>
        <span class="plan__price">
          <bdi>{plan.priceText}</bdi>
          {plan.aboutText && (
            <>
              {' '}
              <bdi class="plan__about">{plan.aboutText}</bdi>
            </>
          )}
        </span>
        <span class="plan__offer">
          <span class="plan__seller">{plan.seller}</span>
          {plan.terms && (
            <>
              {' · '}
              <bdi class="plan__terms">{plan.terms}</bdi>
            </>
          )}
        </span>
        <span class="plan__per-gb">
          <bdi>{plan.perGbText}</bdi>
        </span>
        <span class="plan__tags">
          {plan.tags.map((tag) => (
            <span key={tag.text} class={`plan__tag plan__tag--${tag.tone}`}>
              {tag.glyph && <Icon name={tag.glyph} size={12} />}
              {tag.text}
            </span>
          ))}
          {plan.perDayText && (
            <span class="plan__per-day">
              <bdi>{plan.perDayText}</bdi>
            </span>
          )}
        </span>
      </label>
      {watch && <PlanMark watch={watch} plan={plan.name} onAction={onAction} />}
      {chosen && codes.length > 0 && (
        <p class="plan__codes" role="status">
          {codes.map(({ code, label, done, action }) => (
            <button key={code} type="button" class="plan__copy" onClick={() => onAction(action)}>
              {done && <Icon name="check" size={12} />}
              {label}
            </button>
          ))}
        </p>
      )}
      {chosen && charges.length + facts.length > 0 && (
        <dl class="plan__more">
          {charges.map(({ name, value, total }) => (
            <div key={name} class={total ? 'plan__charge plan__charge--total' : 'plan__charge'}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
          {facts.map(({ name, value }) => (
            <div key={name} class="plan__fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
