import type { LineCardView } from '../utils/view/shapes';
import { Dial } from './Dial';
import './LineHero.css';
import { RichText } from './RichText';

interface Props {
  line: Pick<LineCardView, 'hero' | 'facts' | 'until' | 'dial'>;
}

/** The answer: what is left, until when, and both on the dial. */
export function LineHero({ line }: Props) {
  const { hero, facts, until, dial } = line;
  return (
    <div class="hero">
      <div class="hero__words">
        <p
          class={`hero__answer hero__answer--${hero.style}${hero.old ? ' hero__answer--old' : ''}`}
        >
          <bdi class="hero__figure" title={hero.exact || undefined}>
            {hero.figure}
          </bdi>
          {hero.unit && <span class="hero__unit"> {hero.unit}</span>}
        </p>
        {facts && <p class="hero__facts">{facts}</p>}
        <p class="hero__until">
          <RichText text={until} />
        </p>
      </div>
      <Dial dial={dial} />
    </div>
  );
}
