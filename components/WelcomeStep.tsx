import type { ComponentChildren } from 'preact';
import type { WelcomeStepView } from '../utils/view/welcome-view';
import { Icon } from './Icon';
import { useTakenFocus } from './take-focus';
import './WelcomeStep.css';

interface Props {
  step: WelcomeStepView;
  /** All of them, in order: the dashes. */
  steps: readonly WelcomeStepView[];
  lead: string;
  /** Buttons at the foot: one filled, at most one more. */
  actions: ComponentChildren;
  onOpen: () => void;
  children: ComponentChildren;
}

/** A step: whole where it is open, else a row that opens it. */
export function WelcomeStep({ step, steps, lead, actions, onOpen, children }: Props) {
  const heading = useTakenFocus<HTMLHeadingElement>(step.isOpen);
  if (!step.isOpen) return <ClosedStep step={step} onOpen={onOpen} />;
  return (
    <li class="welcome-step" aria-current="step">
      <div class="welcome-step__head">
        <p class="welcome-step__count">
          <span class="welcome-step__number">{step.number}</span> {step.of}
        </p>
        <span class="welcome-step__dashes" aria-hidden="true">
          {steps.map(({ name, state, isOpen }) => (
            <i
              key={name}
              class={`welcome-step__dash welcome-step__dash--${isOpen ? 'open' : state}`}
            />
          ))}
        </span>
      </div>
      <h2 ref={heading} class="welcome-step__title" tabIndex={-1}>
        {step.title}
      </h2>
      <p class="welcome-step__lead">{lead}</p>
      <div class="welcome-step__content">{children}</div>
      <div class="welcome-step__actions">{actions}</div>
    </li>
  );
}

function ClosedStep({ step, onOpen }: Pick<Props, 'step' | 'onOpen'>) {
  return (
    <li class="welcome-step welcome-step--closed">
      <h2 class="welcome-step__row">
        <button type="button" class="welcome-step__open" aria-expanded="false" onClick={onOpen}>
          <span class={`welcome-step__mark welcome-step__mark--${step.state}`} aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" size={14} /> : step.number}
          </span>
          <span class="welcome-step__words">
            <span class="welcome-step__name">{step.title}</span>{' '}
            {step.detail && <span class="welcome-step__detail">{step.detail}</span>}
          </span>{' '}
          <span class="welcome-step__state">{step.stateWord}</span>
          <Icon name="chevron" size={14} />
        </button>
      </h2>
    </li>
  );
}
