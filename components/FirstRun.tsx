import type { Action, DialView, PopupView } from '../utils/view/shapes';
import { Button } from './Button';
import { Dial } from './Dial';
import './FirstRun.css';
import { RichText } from './RichText';

interface Props {
  firstRun: NonNullable<PopupView['firstRun']>;
  onAction: (action: Action) => void;
}

const NOTHING_YET: DialView = {
  mode: 'unknown',
  share: null,
  evenPace: null,
  reserve: 0,
  signal: false,
  from: '',
  to: '',
  label: '',
};

export function FirstRun({ firstRun, onAction }: Props) {
  return (
    <section class="first-run">
      <h2 class="first-run__title">{firstRun.title}</h2>
      {firstRun.subtitle && <p class="first-run__subtitle">{firstRun.subtitle}</p>}
      <div class="first-run__dial" aria-hidden="true">
        <Dial dial={NOTHING_YET} />
      </div>
      <p>
        <RichText text={firstRun.text} />
      </p>
      <div class="first-run__action">
        <Button button={firstRun.primary} grow onAction={onAction} />
        {firstRun.secondary && <Button button={firstRun.secondary} onAction={onAction} />}
      </div>
    </section>
  );
}
