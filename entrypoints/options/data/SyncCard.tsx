import { Card } from '../../../components/Card';
import { LossList } from '../../../components/LossList';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import type { DataLocale } from '../../../utils/view/data/data-locale';
import { toSyncView } from '../../../utils/view/data/sync-view';
import type { SyncModel } from './sync-model';

interface Props {
  model: SyncModel;
  /** Why nothing can be shared from here; empty where it can. */
  locked: string;
  now: number;
  locale: DataLocale;
}

/** What the user set, shared with other machines through the browser. */
export function SyncCard({ model, locked, now, locale }: Props) {
  const say = locale.data;
  const { on } = model.state.value;
  const { state, fault, left } = toSyncView(model.state.value, now, locale);
  return (
    <Card title={say.syncTitle} locked={locked}>
      <SettingRow title={say.syncSwitch} detail={say.syncHint}>
        <Switch
          label={say.syncSwitch}
          checked={on}
          held
          disabled={model.busy.value}
          onChange={model.switchOn}
        />
      </SettingRow>
      {fault !== '' && <Notice text={fault} />}
      {state !== '' && (
        <Notice tone="quiet" glyph={fault === '' ? 'check' : 'clock'} text={state} />
      )}
      {left.length > 0 && <LossList lead={say.syncNoRoom} losses={left} />}
      {!on && model.isLaid.value && (
        <SettingRow title={say.syncLaid} detail={say.syncLaidHint}>
          <PushButton
            kind="outline"
            label={say.syncClear}
            disabled={model.busy.value}
            onPress={model.clear}
          />
        </SettingRow>
      )}
    </Card>
  );
}
