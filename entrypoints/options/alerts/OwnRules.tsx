import { Card } from '../../../components/Card';
import { Segmented } from '../../../components/Segmented';
import { SettingRow } from '../../../components/SettingRow';
import { LINE_RULE_NAMES } from '../../../utils/domain/alerts/line-rules';
import type { Settings } from '../../../utils/domain/settings';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { lockedText } from '../../../utils/view/settings/locked-text';
import type { LineRulesModel } from './line-rules-model';

interface Props {
  settings: Settings;
  model: LineRulesModel;
  locale: OptionsLocale;
}

/** Every rule about a line: as for all lines, or switched for this one. */
export function OwnRules({ settings, model, locale }: Props) {
  const say = locale.words.alertSettings;
  const own = model.draft.value.own.rules ?? {};
  return (
    <Card title={say.ownRules} rows>
      {LINE_RULE_NAMES.map((name) => {
        const { title, text } = say.rules[name];
        const on = own[name];
        return (
          <SettingRow
            key={name}
            title={title}
            detail={text}
            locked={lockedText(settings, `rules.${name}`, locale)}
          >
            <Segmented
              label={title}
              value={on === undefined ? 'all' : on ? 'on' : 'off'}
              choices={[
                { value: 'all', label: say.asForAll(settings.rules[name] ? say.on : say.off) },
                { value: 'on', label: say.on },
                { value: 'off', label: say.off },
              ]}
              onChange={(chosen) =>
                model.rule(name, chosen === 'all' ? undefined : chosen === 'on')
              }
            />
          </SettingRow>
        );
      })}
    </Card>
  );
}
