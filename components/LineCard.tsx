import { useEffect, useRef } from 'preact/hooks';
import type { Action, LineCardView } from '../utils/view/shapes';
import { BucketList } from './BucketList';
import { Button } from './Button';
import { Lamp } from './Lamp';
import './LineCard.css';
import { LineHero } from './LineHero';
import { LineReading } from './LineReading';
import { PaceBars } from './PaceBars';
import { RichText } from './RichText';
import { ScrollRegion } from './ScrollRegion';
import { StepList } from './StepList';

interface Props {
  line: LineCardView;
  /** Opened from a row that is gone by now: whoever pressed it goes on here. */
  takesFocus?: boolean;
  onAction: (action: Action) => void;
}

/** The open line. Only the middle may scroll, so that the next step is always in reach. */
export function LineCard({ line, takesFocus = false, onAction }: Props) {
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) name.current?.focus();
    // Once, as it comes.
  }, []);
  const { lamp, bars, buckets, sentence, steps, primary, secondary } = line;
  return (
    <section class="line-card" aria-label={line.name}>
      <header class="line-card__head">
        <h2 ref={name} class="line-card__name" tabIndex={-1}>
          {line.name}
        </h2>
        {lamp && <Lamp lamp={lamp} />}
        {line.subtitle && <p class="line-card__subtitle">{line.subtitle}</p>}
      </header>
      <ScrollRegion class="line-card__middle" label={line.name}>
        <LineHero line={line} />
        {bars.length > 0 && <PaceBars bars={bars} />}
        {buckets.length > 0 && <BucketList buckets={buckets} />}
        {steps.length > 0 && <StepList steps={steps} />}
        {sentence.length > 0 && (
          <p class="line-card__sentence">
            <RichText text={sentence} />
          </p>
        )}
      </ScrollRegion>
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
