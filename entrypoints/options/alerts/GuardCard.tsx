import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import { releaseTabs, requestTabs } from '../../../utils/platform/permissions';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { anchorId } from '../route';
import type { AlertsModel } from './alerts-model';

interface Props {
  model: AlertsModel;
  locale: OptionsLocale;
}

/** The guard is on where the browser lets it follow tabs; there is nothing else to be set. */
export function GuardCard({ model, locale }: Props) {
  const { guard } = locale;
  const refused = useSignal(false);
  /** Runs within the click: the browser is asked before anything is awaited. */
  const switchGuard = (on: boolean): void => {
    refused.value = false;
    if (!on) return void releaseTabs();
    void requestTabs().then((granted) => {
      refused.value = !granted;
    });
  };
  return (
    <Card rows>
      <SettingRow
        title={guard.card}
        anchor={anchorId('guard')}
        detail={guard.cardHint}
        more={refused.value && <Notice text={guard.refused} />}
      >
        <Switch label={guard.card} checked={model.guardAllowed.value} held onChange={switchGuard} />
      </SettingRow>
    </Card>
  );
}
