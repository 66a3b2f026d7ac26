import type { Action, LineCardView } from '../utils/view/shapes';
import { BucketList } from './BucketList';
import { Button } from './Button';
import { Lamp } from './Lamp';
import './LineCard.css';
import { LineHero } from './LineHero';
import { LineReading } from './LineReading';
import { PaceBars } from './PaceBars';
import { RichText } from './RichText';
import { StepList } from './StepList';

interface Props {
  line: LineCardView;
  onAction: (action: Action) => void;
}

/** The open line. Only the middle may scroll, so that the next step is always in reach. */
export function LineCard({ line, onAction }: Props) {
  const { lamp, bars, buckets, sentence, steps, primary, secondary } = line;
  return (
    <section class="line-card" aria-label={line.name}>
      <header class="line-card__head">
        <h2 class="line-card__name">{line.name}</h2>
        {lamp && <Lamp lamp={lamp} />}
        {line.subtitle && <p class="line-card__subtitle">{line.subtitle}</p>}
      </header>
      <div class="line-card__middle">
        <LineHero line={line} />
        {bars.length > 0 && <PaceBars bars={bars} />}
        {buckets.length > 0 && <BucketList buckets={buckets} />}
        {steps.length > 0 && <StepList steps={steps} />}
        {sentence.length > 0 && (
          <p class="line-card__sentence">
            <RichText text={sentence} />
          </p>
        )}
      </div>
      <LineReading measured={line.measured} refresh={line.refresh} onAction={onAction} />
      {(primary || secondary) && (
        <footer class="line-card__actions">
          {primary && <Button button={primary} grow onAction={onAction} />}
          {secondary && <Button button={secondary} grow={!primary} onAction={onAction} />}
        </footer>
      )}
      <button type="button" class="line-card__help" onClick={() => onAction(line.help.action)}>
        {line.help.label}
      </button>
    </section>
  );
}
