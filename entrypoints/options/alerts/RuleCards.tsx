import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { Locked } from '../../../components/Locked';
import { Segmented } from '../../../components/Segmented';
import { SettingRow } from '../../../components/SettingRow';
import { Switch } from '../../../components/Switch';
import type { RuleName } from '../../../utils/domain/alerts/kinds';
import type { Settings } from '../../../utils/domain/settings';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { RULE_GROUPS } from '../../../utils/view/rule-groups';
import { lockedText } from '../../../utils/view/settings/locked-text';
import { anchorId } from '../route';
import type { SaveSettings } from '../settings-model';

interface Props {
  settings: Settings;
  save: SaveSettings;
  locale: OptionsLocale;
}

/** Hours after which a renewal is overdue where the provider names no time. */
const OVERDUE_HOURS = [1, 2, 6];
const TROUBLE_HOURS = [6, 24, 72];

/** What is set besides is a choice, too. */
const withValue = (choices: number[], value: number): number[] =>
  choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);

/** Every rule with a switch, for all lines. */
export function RuleCards({ settings, save, locale }: Props) {
  const { alertSettings: say, options } = locale.words;
  return (
    <>
      {RULE_GROUPS.map(([group, names]) => (
        <Card key={group} title={say.groups[group]} rows>
          {names.map((name) => (
            <Rule key={name} name={name} settings={settings} save={save} locale={locale} />
          ))}
          {group === 'end' && (
            <SettingRow
              title={options.overdueAfter}
              detail={options.overdueHint}
              anchor={anchorId('overdueAfterMinutes')}
              locked={lockedText(settings, 'overdueAfterMinutes', locale)}
              more={<Hint text={say.renewals} />}
            >
              <Hours
                label={options.overdueAfter}
                choices={OVERDUE_HOURS}
                value={settings.overdueAfterMinutes / 60}
                locale={locale}
                onChange={(hours) => void save({ overdueAfterMinutes: hours * 60 })}
              />
            </SettingRow>
          )}
        </Card>
      ))}
    </>
  );
}

function Rule({ name, settings, save, locale }: Props & { name: RuleName }) {
  const { alertSettings: say } = locale.words;
  const { title, text } = say.rules[name];
  return (
    <SettingRow
      title={title}
      detail={text}
      anchor={anchorId(`rules.${name}`)}
      locked={lockedText(settings, `rules.${name}`, locale)}
    >
      {name === 'trouble' && (
        <Hours
          label={say.troubleAfter}
          choices={TROUBLE_HOURS}
          value={settings.troubleHours}
          locked={lockedText(settings, 'troubleHours', locale)}
          locale={locale}
          onChange={(troubleHours) => void save({ troubleHours })}
        />
      )}
      <Switch
        label={title}
        checked={settings.rules[name]}
        onChange={(on) => void save({ rules: { [name]: on } })}
      />
    </SettingRow>
  );
}

interface HoursProps {
  label: string;
  choices: number[];
  value: number;
  locked?: string;
  locale: OptionsLocale;
  onChange: (hours: number) => void;
}

const Hours = ({ label, choices, value, locked = '', locale, onChange }: HoursProps) => (
  <Locked why={locked}>
    <Segmented
      label={label}
      value={String(value)}
      choices={withValue(choices, value).map((hours) => ({
        value: String(hours),
        label: locale.words.hours(hours),
      }))}
      onChange={(hours) => onChange(Number(hours))}
    />
  </Locked>
);
