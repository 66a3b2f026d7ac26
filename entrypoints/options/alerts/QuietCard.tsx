import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { DayBar } from '../../../components/DayBar';
import { FieldPair } from '../../../components/FieldPair';
import { Hint } from '../../../components/Hint';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import { TextInput } from '../../../components/TextInput';
import type { QuietHours, Settings } from '../../../utils/domain/settings';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import {
  minutesOf,
  quietFaults,
  quietParts,
  quietSentence,
  timeText,
} from '../../../utils/view/quiet-view';
import { lockedText } from '../../../utils/view/settings/locked-text';
import { anchorId } from '../route';
import type { SaveSettings } from '../settings-model';

interface Props {
  settings: Settings;
  save: SaveSettings;
  locale: OptionsLocale;
}

interface Typed {
  from: string;
  to: string;
}

/** When nothing disturbs. Times that make no night stay as typed, and are not saved. */
export function QuietCard({ settings, save: saveAll, locale }: Props) {
  const { quiet } = settings;
  const say = locale.words.alertSettings;
  const locked = lockedText(settings, 'quiet', locale);
  const typed = useSignal<Typed | null>(null);
  const shown = typed.value ?? { from: timeText(quiet.from), to: timeText(quiet.to) };
  const faults = quietFaults(shown, locale);
  const save = (change: Partial<QuietHours>): void => void saveAll({ quiet: change });
  const type = (change: Partial<Typed>): void => {
    const next = { ...shown, ...change };
    typed.value = next;
    const from = minutesOf(next.from);
    const to = minutesOf(next.to);
    if (from !== null && to !== null && from !== to) save({ from, to });
  };
  return (
    <Card
      title={say.quiet}
      anchor={anchorId('quiet')}
      locked={locked}
      aside={
        <Switch
          label={say.quiet}
          checked={quiet.on}
          disabled={locked !== ''}
          onChange={(on) => save({ on })}
        />
      }
    >
      <FieldPair>
        <TextInput
          label={say.quietFrom}
          type="time"
          value={shown.from}
          error={faults.from ?? ''}
          onInput={(from) => type({ from })}
        />
        <TextInput
          label={say.quietTo}
          type="time"
          value={shown.to}
          error={faults.to ?? ''}
          onInput={(to) => type({ to })}
        />
      </FieldPair>
      <DayBar parts={quietParts(quiet)} off={!quiet.on} />
      <Hint text={quietSentence(quiet, locale)} />
      <SettingRow
        title={say.quietUrgent}
        detail={say.quietUrgentHint}
        anchor={anchorId('quietUrgent')}
      >
        <Switch
          label={say.quietUrgent}
          checked={quiet.urgent}
          onChange={(urgent) => save({ urgent })}
        />
      </SettingRow>
      <Hint text={say.quietHint} />
    </Card>
  );
}
