import type { GuardView } from '../utils/view/renewal-guard';
import './base.css';
import './GuardWarning.css';
import { Hint } from './Hint';
import { Icon } from './Icon';
import { PushButton } from './PushButton';

interface Props {
  warning: GuardView;
  onBack: () => void;
  onGo: () => void;
}

/** The whole page: what was about to happen, why it is doubted, the safe way first. */
export function GuardWarning({ warning, onBack, onGo }: Props) {
  const { title, lead, place, back, on, hint, form } = warning;
  return (
    <main class="guard">
      <section class="guard__sheet" role={place === null ? undefined : 'alert'}>
        <h1 class="guard__title">
          {place !== null && <Icon name="flag" />}
          {title}
        </h1>
        <p class="guard__lead">{lead}</p>
        {place !== null && (
          <>
            <dl class="guard__place">
              <dt>{place.label}</dt>
              <dd>
                <bdi>{place.host}</bdi>
              </dd>
            </dl>
            <p>{place.why}</p>
            <p>{place.needs}</p>
            <footer class="guard__ways">
              <PushButton kind="signal" grow label={back} onPress={onBack} />
              <PushButton kind="outline" label={on} onPress={onGo} />
            </footer>
            <Hint text={hint} />
            <Hint text={form} />
          </>
        )}
      </section>
    </main>
  );
}
