import type { ChecklistView } from '../utils/view/help/help-shapes';
import './Checklist.css';
import { Hint } from './Hint';

interface Props {
  checklist: ChecklistView;
  onTick: (name: string, done: boolean) => void;
}

/** What is tried out once, each with its tick. */
export function Checklist({ checklist, onTick }: Props) {
  return (
    <fieldset class="checklist">
      <legend class="checklist__title">{checklist.title}</legend>
      {checklist.checks.map(({ name, label, done, detail }) => (
        <label key={name} class="checklist__check">
          <input
            class="checklist__box"
            type="checkbox"
            checked={done}
            onChange={(event) => onTick(name, event.currentTarget.checked)}
          />
          <span class="checklist__label">{label}</span>
          {detail && <span class="checklist__detail">{detail}</span>}
        </label>
      ))}
      <Hint text={checklist.hint} />
    </fieldset>
  );
}
