import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import type { Settings } from '../../../utils/domain/settings';
import { releaseEverywhere, requestEverywhere } from '../../../utils/platform/permissions';
import type { PageLocale } from '../../../utils/view/page-locale';
import type { AlertsModel } from './alerts-model';
import { saveSettings } from './save-settings';

interface Props {
  settings: Settings;
  model: AlertsModel;
  locale: PageLocale;
}

/** The ways that alerts take while the user browses. */
export function DeliveryCard({ settings, model, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const refused = useSignal(false);
  const bannerOn = settings.banner && model.bannerAllowed.value;

  /** Runs within the click: the browser is asked before anything is awaited. */
  const switchBanner = (on: boolean): void => {
    refused.value = false;
    if (!on) {
      saveSettings({ banner: false });
      void releaseEverywhere();
      return;
    }
    void requestEverywhere().then((granted) => {
      refused.value = !granted;
      // Off when it was refused, also where it had been on before.
      saveSettings({ banner: granted });
    });
  };
  const trouble = refused.value
    ? say.bannerRefused
    : settings.banner && !model.bannerAllowed.value
      ? say.bannerTaken
      : '';
  return (
    <Card rows>
      <SettingRow title={options.notifications} detail={options.notificationsHint}>
        <Switch
          label={options.notifications}
          checked={settings.notifications}
          onChange={(notifications) => saveSettings({ notifications })}
        />
      </SettingRow>
      <SettingRow title={say.sound} detail={say.soundHint}>
        <Switch
          label={say.sound}
          checked={settings.sound}
          onChange={(sound) => saveSettings({ sound })}
        />
      </SettingRow>
      <SettingRow
        title={say.banner}
        detail={say.bannerHint}
        more={trouble && <Notice text={trouble} />}
      >
        <Switch label={say.banner} checked={bannerOn} held onChange={switchBanner} />
      </SettingRow>
    </Card>
  );
}
