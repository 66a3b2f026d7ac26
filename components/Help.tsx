import type { HelpView } from '../utils/view/help/help-shapes';
import type { Action } from '../utils/view/shapes';
import { AutoRenewCard } from './AutoRenewCard';
import './base.css';
import { Channels } from './Channels';
import './Help.css';
import './PopupSize.css';
import { HelpProfile } from './HelpProfile';
import { HelpSymptom } from './HelpSymptom';
import { IconButton } from './IconButton';

interface Props {
  view: HelpView;
  onDevice: (device: string) => void;
  onTick: (name: string, done: boolean) => void;
  onAction: (action: Action) => void;
  onBack: () => void;
}

/** What to try where something is the matter, and the other ways to renew. */
export function Help({ view, onDevice, onTick, onAction, onBack }: Props) {
  const { title, subtitle, labels, profile, symptoms, channels, autoRenew } = view;
  return (
    <main class="help">
      <header class="help__head">
        <IconButton glyph="back" label={labels.back} onPress={onBack} />
        <h1 class="help__title">
          {title}{' '}
          <span class="help__subtitle">
            <bdi>{subtitle}</bdi>
          </span>
        </h1>
      </header>
      <div class="help__middle">
        {profile && <HelpProfile view={profile} onDevice={onDevice} onAction={onAction} />}
        <section aria-label={symptoms.title}>
          <h2 class="help__section">{symptoms.title}</h2>
          <div class="help__card">
            {symptoms.all.map((symptom) => (
              <HelpSymptom
                key={symptom.name}
                symptom={symptom}
                onAction={onAction}
                onTick={onTick}
              />
            ))}
          </div>
        </section>
        <section aria-label={channels.title}>
          <h2 class="help__section">{channels.title}</h2>
          <div class="help__card">
            {channels.all.length === 0 ? (
              <p class="help__none">{channels.none}</p>
            ) : (
              <Channels channels={channels.all} onAction={onAction} />
            )}
          </div>
        </section>
        <AutoRenewCard view={autoRenew} onAction={onAction} />
      </div>
    </main>
  );
}
