import { useSignal } from '@preact/signals';
import { Card } from '../../components/Card';
import { CardPair } from '../../components/CardPair';
import { Notice } from '../../components/Notice';
import { PushButton } from '../../components/PushButton';
import { Segmented } from '../../components/Segmented';
import { SettingRow } from '../../components/SettingRow';
import { Switch } from '../../components/Switch';
import type { Settings } from '../../utils/domain/settings';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import { LevelsCard } from './LevelsCard';
import type { PageState } from './page-state';

const save = (settings: Partial<Settings>): void => void send({ do: 'save-settings', settings });

/** Hours after which a renewal is overdue where the provider names no time. */
const OVERDUE_HOURS = [1, 2, 6];

export function AlertsSection({ page }: { page: PageState }) {
  const { words } = page.locale.value;
  const { options } = words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const sent = useSignal(false);
  return (
    <>
      <CardPair>
        <LevelsCard
          title={options.dataLeft}
          hint={options.dataLeftHint}
          values={settings.dataLevels}
          max={100}
          minor={5}
          marks={[0, 25, 50, 75, 100]}
          unit={(value) => `${value}%`}
          words={options}
          onChange={(dataLevels) => save({ dataLevels })}
        />
        <LevelsCard
          title={options.expiry}
          hint={options.expiryHint}
          values={settings.expiryDays}
          max={30}
          minor={1}
          marks={[0, 5, 10, 15, 20, 25, 30]}
          unit={words.days}
          words={options}
          onChange={(expiryDays) => save({ expiryDays })}
        />
      </CardPair>
      <Card rows>
        <SettingRow title={options.notifications} detail={options.notificationsHint}>
          <Switch
            label={options.notifications}
            checked={settings.notifications}
            onChange={(notifications) => save({ notifications })}
          />
        </SettingRow>
        <SettingRow title={options.overdueAfter} detail={options.overdueHint}>
          <Segmented
            label={options.overdueAfter}
            value={String(settings.overdueAfterMinutes)}
            choices={OVERDUE_HOURS.map((hours) => ({
              value: String(hours * 60),
              label: words.hours(hours),
            }))}
            onChange={(minutes) => save({ overdueAfterMinutes: Number(minutes) })}
          />
        </SettingRow>
        <SettingRow title={options.testNotification} detail={options.testNotificationLead}>
          <PushButton
            kind="outline"
            glyph="bell"
            label={options.testNotification}
            onPress={() => {
              void send({ do: 'test-notification' });
              sent.value = true;
            }}
          />
        </SettingRow>
      </Card>
      {sent.value && <Notice tone="quiet" glyph="bell" text={options.testSent} />}
    </>
  );
}
