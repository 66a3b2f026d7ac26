import type { StepView } from '../utils/view/shapes';
import { Icon } from './Icon';
import { RichText } from './RichText';
import './StepList.css';

interface Props {
  steps: StepView[];
}

export function StepList({ steps }: Props) {
  return (
    <ol class="steps">
      {steps.map((step, place) => (
        // Steps are a history: a step keeps its place.
        <li key={place} class="steps__step">
          <Icon name={step.glyph} />
          <span>
            <RichText text={step.text} />
          </span>
        </li>
      ))}
    </ol>
  );
}
