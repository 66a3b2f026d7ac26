import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import type { Settings } from '../../../utils/domain/settings';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { lockedText } from '../../../utils/view/settings/locked-text';
import { anchorId } from '../route';
import type { SaveSettings } from '../settings-model';
import type { AlertsModel } from './alerts-model';

interface Props {
  settings: Settings;
  save: SaveSettings;
  model: AlertsModel;
  locale: OptionsLocale;
}

/** The ways that alerts take while the user browses. */
export function DeliveryCard({ settings, save, model, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const bannerOn = settings.banner && model.bannerAllowed.value;
  const trouble = settings.banner && !model.bannerAllowed.value ? say.bannerTaken : '';
  return (
    <Card rows>
      <SettingRow
        title={options.notifications}
        detail={options.notificationsHint}
        anchor={anchorId('notifications')}
        locked={lockedText(settings, 'notifications', locale)}
      >
        <Switch
          label={options.notifications}
          checked={settings.notifications}
          onChange={(notifications) => void save({ notifications })}
        />
      </SettingRow>
      <SettingRow
        title={say.sound}
        detail={say.soundHint}
        anchor={anchorId('sound')}
        locked={lockedText(settings, 'sound', locale)}
      >
        <Switch
          label={say.sound}
          checked={settings.sound}
          onChange={(sound) => void save({ sound })}
        />
      </SettingRow>
      <SettingRow
        title={say.banner}
        detail={say.bannerHint}
        anchor={anchorId('banner')}
        locked={lockedText(settings, 'banner', locale)}
        more={trouble && <Notice text={trouble} />}
      >
        <Switch
          label={say.banner}
          checked={bannerOn}
          held
          onChange={(banner) => void save({ banner })}
        />
      </SettingRow>
    </Card>
  );
}
