import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Hint } from '../../../components/Hint';
import { LossList } from '../../../components/LossList';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { Status } from '../../../components/Status';
import type { DataLocale } from '../../../utils/view/data/data-locale';
import { lossesText } from '../../../utils/view/data/losses';
import type { EraseModel } from './erase-model';

/** The end of everything, after a second press. */
export function EraseCard({ model, locale }: { model: EraseModel; locale: DataLocale }) {
  const say = locale.data;
  const state = model.state.value;
  const asked = state.step === 'asked' ? state : null;
  return (
    <Card title={say.eraseTitle}>
      <Hint text={say.eraseLead} />
      {asked === null && (
        <ConnectionBar>
          <PushButton kind="outline" label={say.erase} onPress={model.ask} />
        </ConnectionBar>
      )}
      {asked !== null && asked.losses !== null && (
        <>
          <LossList lead={say.loses} losses={lossesText(asked.losses, locale)} />
          <ConnectionBar>
            <PushButton
              kind="signal"
              label={say.eraseNow}
              disabled={asked.busy}
              onPress={model.confirm}
            />
            <PushButton
              kind="outline"
              label={say.keep}
              disabled={asked.busy}
              onPress={model.cancel}
            />
          </ConnectionBar>
        </>
      )}
      <Status>
        {asked?.busy && <p>{say.erasing}</p>}
        {state.step === 'done' && <Notice tone="quiet" glyph="check" text={say.erased} />}
      </Status>
      {state.step === 'failed' && <Notice text={say.notErased} />}
    </Card>
  );
}
