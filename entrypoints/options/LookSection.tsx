import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { SettingRow } from '../../components/SettingRow';
import { Switch } from '../../components/Switch';
import type { Settings } from '../../utils/domain/settings';
import { defaultSettings } from '../../utils/domain/settings';
import { lockedText } from '../../utils/view/settings/locked-text';
import { LOOK_CHOICES } from '../../utils/view/settings/settings-index';
import type { PageState } from './page-state';
import { anchorId } from './route';

const CHOICES = {
  badge: ['data', 'days', 'scarcer'],
  theme: ['auto', 'light', 'dark'],
  contrast: ['auto', 'more'],
  amountShown: ['left', 'used'],
  dataUnit: ['provider', 'decimal', 'binary'],
  clock: ['auto', 'h23', 'h12'],
  weekStart: ['auto', 'monday', 'saturday', 'sunday'],
} as const satisfies { [Name in keyof Settings]?: readonly Settings[Name][] };

export function LookSection({ page }: { page: PageState }) {
  const { look } = page.locale.value.words;
  const { save } = page.settings;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  return (
    <Card rows>
      {LOOK_CHOICES.map((name) => (
        <SettingRow
          key={name}
          title={look[name].title}
          detail={look[name].detail}
          anchor={anchorId(name)}
          locked={lockedText(settings, name, page.locale.value)}
        >
          <Segmented
            label={look[name].title}
            value={settings[name]}
            choices={Object.entries(look[name].choices).map(([value, label]) => ({ value, label }))}
            onChange={(chosen) => {
              const known = CHOICES[name].find((value) => value === chosen);
              if (known) void save({ [name]: known });
            }}
          />
        </SettingRow>
      ))}
      <SettingRow
        title={look.hideIdentity}
        detail={look.hideIdentityDetail}
        anchor={anchorId('hideIdentity')}
        locked={lockedText(settings, 'hideIdentity', page.locale.value)}
      >
        <Switch
          label={look.hideIdentity}
          checked={settings.hideIdentity}
          onChange={(hideIdentity) => void save({ hideIdentity })}
        />
      </SettingRow>
    </Card>
  );
}
