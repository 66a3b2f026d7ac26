import type { LineCardView } from '../../utils/view/shapes';
import { RichText } from '../RichText';
import { StepList } from '../StepList';

interface Props {
  sentence: LineCardView['sentence'];
  steps: LineCardView['steps'];
}

/** How a renewal goes on, and the one sentence that judges. */
export function LineSays({ sentence, steps }: Props) {
  return (
    <>
      {steps.length > 0 && <StepList steps={steps} />}
      {sentence.length > 0 && (
        <p>
          <RichText text={sentence} />
        </p>
      )}
    </>
  );
}
