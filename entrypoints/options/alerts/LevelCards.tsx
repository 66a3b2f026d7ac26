import { useSignal } from '@preact/signals';
import { Card } from '../../../components/Card';
import { CardPair } from '../../../components/CardPair';
import { Segmented } from '../../../components/Segmented';
import type { Settings } from '../../../utils/domain/settings';
import type { LevelFacts } from '../../../utils/view/level-words';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { lockedText } from '../../../utils/view/settings/locked-text';
import { LevelsCard } from '../LevelsCard';
import { anchorId } from '../route';
import type { SaveSettings } from '../settings-model';
import { LevelEditor } from './LevelEditor';

interface Props {
  settings: Settings;
  save: SaveSettings;
  locale: OptionsLocale;
}

/** For all lines: amounts in the GB that most providers mean. */
const FACTS: LevelFacts = { gigabyte: 'decimal', currency: null, reading: null };

/** From when on is told, for all lines. */
export function LevelCards({ settings, save, locale }: Props) {
  const { options, alertSettings: say, kinds, ...words } = locale.words;
  return (
    <CardPair>
      <DataLevels settings={settings} save={save} locale={locale} />
      <LevelsCard
        title={options.expiry}
        anchor={anchorId('expiryDays')}
        locked={lockedText(settings, 'expiryDays', locale)}
        hint={options.expiryHint}
        values={settings.expiryDays}
        max={30}
        minor={1}
        marks={[0, 5, 10, 15, 20, 25, 30]}
        unit={words.days}
        words={options}
        onChange={(expiryDays) => void save({ expiryDays })}
      />
      <Card
        title={say.levels.voiceSeconds}
        anchor={anchorId('voiceSeconds')}
        locked={lockedText(settings, 'voiceSeconds', locale)}
      >
        <LevelEditor
          name="voiceSeconds"
          levels={settings.voiceSeconds}
          facts={FACTS}
          hint={say.countHint}
          locale={locale}
          onChange={(voiceSeconds) => void save({ voiceSeconds })}
        />
      </Card>
      <Card
        title={say.levels.smsMessages}
        anchor={anchorId('smsMessages')}
        locked={lockedText(settings, 'smsMessages', locale)}
      >
        <LevelEditor
          name="smsMessages"
          levels={settings.smsMessages}
          facts={FACTS}
          hint={say.countHint}
          locale={locale}
          onChange={(smsMessages) => void save({ smsMessages })}
        />
      </Card>
    </CardPair>
  );
}

/** Shares and amounts count both; one of the two is in sight. */
function DataLevels({ settings, save, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const unit = useSignal<'percent' | 'amount'>('percent');
  const choice = (
    <Segmented
      label={say.dataAs}
      value={unit.value}
      choices={[
        { value: 'percent', label: say.percent },
        { value: 'amount', label: say.amount },
      ]}
      onChange={(chosen) => {
        unit.value = chosen === 'amount' ? 'amount' : 'percent';
      }}
    />
  );
  if (unit.value === 'amount') {
    return (
      <Card
        title={options.dataLeft}
        anchor={anchorId('dataLevels')}
        aside={choice}
        locked={lockedText(settings, 'dataAmounts', locale)}
      >
        <LevelEditor
          name="dataAmounts"
          levels={settings.dataAmounts}
          facts={FACTS}
          hint={say.amountHint}
          locale={locale}
          onChange={(dataAmounts) => void save({ dataAmounts })}
        />
      </Card>
    );
  }
  return (
    <LevelsCard
      title={options.dataLeft}
      anchor={anchorId('dataLevels')}
      aside={choice}
      locked={lockedText(settings, 'dataLevels', locale)}
      hint={options.dataLeftHint}
      values={settings.dataLevels}
      max={100}
      minor={5}
      marks={[0, 25, 50, 75, 100]}
      unit={(value) => `${value}%`}
      words={options}
      onChange={(dataLevels) => void save({ dataLevels })}
    />
  );
}
