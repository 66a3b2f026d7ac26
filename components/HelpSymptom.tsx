import type { SymptomView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import { Checklist } from './Checklist';
import { HelpDeed } from './HelpDeed';
import { HelpFold } from './HelpFold';
import { HelpMessage } from './HelpMessage';
import './HelpSymptom.css';

interface Props {
  symptom: SymptomView;
  onAction: (action: Action) => void;
  onTick: (name: string, done: boolean) => void;
}

/** What to try, in order, with the buttons for what DataLeft can do about it. */
export function HelpSymptom({ symptom, onAction, onTick }: Props) {
  const { title, open, said, checklist, steps, message } = symptom;
  return (
    <HelpFold title={title} open={open}>
      {said && (
        <p class="help-symptom__said">
          <span class="help-symptom__label">{said.label}</span>
          <q class="help-symptom__quote" dir="auto">
            {said.text}
          </q>
        </p>
      )}
      {checklist && <Checklist checklist={checklist} onTick={onTick} />}
      <ol class="help-symptom__steps">
        {steps.map(({ text, deed }) => (
          <li key={text} class="help-symptom__step">
            <p>{text}</p>
            {deed && <HelpDeed deed={deed} onAction={onAction} />}
          </li>
        ))}
      </ol>
      {message && <HelpMessage message={message} onAction={onAction} />}
    </HelpFold>
  );
}
