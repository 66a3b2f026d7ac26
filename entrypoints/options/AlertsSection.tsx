import { useSignal } from '@preact/signals';
import { Card } from '../../components/Card';
import { CardPair } from '../../components/CardPair';
import { Notice } from '../../components/Notice';
import { PushButton } from '../../components/PushButton';
import { Segmented } from '../../components/Segmented';
import { SettingRow } from '../../components/SettingRow';
import { Switch } from '../../components/Switch';
import { ThresholdScale } from '../../components/ThresholdScale';
import type { Settings } from '../../utils/domain/settings';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import type { PageState } from './page-state';

const save = (settings: Partial<Settings>): void => void send({ do: 'save-settings', settings });

const ascending = (values: number[]): number[] => [...values].sort((a, b) => a - b);

/** Hours after which a renewal is overdue where the provider names no time. */
const OVERDUE_HOURS = [1, 2, 6];

export function AlertsSection({ page }: { page: PageState }) {
  const { words } = page.locale.value;
  const { options } = words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const sent = useSignal(false);
  const marks = (values: number[], unit: (value: number) => string) =>
    values.map((value) => ({ value, label: unit(value) }));
  return (
    <>
      <CardPair>
        <Card title={options.dataLeft}>
          <ThresholdScale
            label={options.dataLeft}
            values={ascending(settings.dataLevels)}
            min={0}
            max={100}
            step={1}
            least={1}
            most={99}
            minor={5}
            marks={marks([0, 25, 50, 75, 100], (value) => (value === 100 ? '100%' : `${value}`))}
            short={(value) => `${value}`}
            full={(value) => options.marker(`${value}%`)}
            hint={options.dataLeftHint}
            add={options.addLevel}
            remove={(value) => `${options.removeLevel} ${value}%`}
            onChange={(dataLevels) => save({ dataLevels })}
          />
        </Card>
        <Card title={options.expiry}>
          <ThresholdScale
            label={options.expiry}
            values={ascending(settings.expiryDays)}
            min={0}
            max={30}
            step={1}
            least={1}
            most={30}
            minor={1}
            marks={marks([0, 5, 10, 15, 20, 25, 30], (value) => `${value}`)}
            short={(value) => `${value}`}
            full={(value) => options.marker(words.days(value))}
            hint={options.expiryHint}
            add={options.addLevel}
            remove={(value) => `${options.removeLevel} ${words.days(value)}`}
            onChange={(expiryDays) => save({ expiryDays })}
          />
        </Card>
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
