import { Card } from '../../components/Card';
import { Segmented } from '../../components/Segmented';
import { SettingRow } from '../../components/SettingRow';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import type { PageState } from './page-state';

const BADGES = ['data', 'days', 'scarcer'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

export function LookSection({ page }: { page: PageState }) {
  const { options } = page.locale.value.words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  return (
    <Card rows>
      <SettingRow title={options.badge}>
        <Segmented
          label={options.badge}
          value={settings.badge}
          choices={BADGES.map((value) => ({ value, label: options.badgeChoices[value] }))}
          onChange={(chosen) => {
            const badge = BADGES.find((known) => known === chosen);
            if (badge) void send({ do: 'save-settings', settings: { badge } });
          }}
        />
      </SettingRow>
      <SettingRow title={options.theme}>
        <Segmented
          label={options.theme}
          value={settings.theme}
          choices={THEMES.map((value) => ({ value, label: options.themeChoices[value] }))}
          onChange={(chosen) => {
            const theme = THEMES.find((known) => known === chosen);
            if (theme) void send({ do: 'save-settings', settings: { theme } });
          }}
        />
      </SettingRow>
    </Card>
  );
}
