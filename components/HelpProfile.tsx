import type { ProfileView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import './HelpProfile.css';
import { PushButton } from './PushButton';

interface Props {
  view: ProfileView;
  onDevice: (device: string) => void;
  onAction: (action: Action) => void;
}

/** How the eSIM profile is updated on the chosen device, and the tick that it was. */
export function HelpProfile({ view, onDevice, onAction }: Props) {
  const { title, choice, steps, done, deed } = view;
  return (
    <section class="help-profile" aria-label={title}>
      <h2 class="help-profile__title">{title}</h2>
      <div class="help-profile__devices" role="radiogroup" aria-label={choice.label}>
        {choice.choices.map(({ value, label }) => (
          <label key={value} class="help-profile__device">
            <input
              class="help-profile__radio"
              type="radio"
              name="profile-device"
              value={value}
              checked={value === choice.value}
              onChange={() => onDevice(value)}
            />
            {label}
          </label>
        ))}
      </div>
      <ol class="help-profile__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {(deed || done) && (
        <footer class="help-profile__foot">
          {deed && (
            <PushButton
              kind={done ? 'outline' : 'ink'}
              label={deed.label}
              onPress={() => onAction(deed.action)}
            />
          )}
          {done && <p role="status">{done}</p>}
        </footer>
      )}
    </section>
  );
}
