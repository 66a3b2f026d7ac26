import { Segmented } from '../../../components/Segmented';
import { SettingRow } from '../../../components/SettingRow';
import type { Line } from '../../../utils/domain/connection';
import type { LevelName, Settings } from '../../../utils/domain/settings';
import type { LevelFacts } from '../../../utils/view/level-words';
import { levelFaultText, levelTexts } from '../../../utils/view/level-words';
import { generalFor } from '../../../utils/view/line-rules-view';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { lockedText } from '../../../utils/view/settings/locked-text';
import { LevelEditor } from './LevelEditor';
import type { LineRulesModel } from './line-rules-model';

interface Props {
  name: LevelName;
  line: Line;
  facts: LevelFacts;
  settings: Settings;
  model: LineRulesModel;
  locale: OptionsLocale;
}

/** One kind of levels: as for all lines, or of the line's own. */
export function OwnLevels({ name, line, facts, settings, model, locale }: Props) {
  const say = locale.words.alertSettings;
  const own = model.draft.value.own[name];
  const general = generalFor(line, settings)[name];
  const fault = model.faults.value[name];
  const generalText =
    general.length === 0 ? say.noLevels : levelTexts(name, general, facts, locale);
  return (
    <SettingRow
      title={say.levels[name]}
      locked={lockedText(settings, name, locale)}
      detail={own === undefined ? say.asAll(generalText) : ''}
      more={
        own && (
          <LevelEditor
            name={name}
            levels={own}
            facts={facts}
            hint=""
            error={fault ? levelFaultText(name, fault, facts, locale) : ''}
            entry={model.entries[name]}
            locale={locale}
            onChange={(levels) => model.levels(name, levels)}
          />
        )
      }
    >
      <Segmented
        label={say.ownLevelOf(say.levels[name])}
        value={own === undefined ? 'all' : 'own'}
        choices={[
          { value: 'all', label: say.asForAllShort },
          { value: 'own', label: say.ownShort },
        ]}
        onChange={(chosen) => model.levels(name, chosen === 'own' ? [...general] : undefined)}
      />
    </SettingRow>
  );
}
