import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { LevelList } from '../../../components/LevelList';
import type { LevelName } from '../../../utils/domain/settings';
import type { LevelEntry } from '../../../utils/view/level-entry';
import { enterLevel } from '../../../utils/view/level-entry';
import type { LevelFacts } from '../../../utils/view/level-words';
import { levelFaultText, levelText, levelUnits } from '../../../utils/view/level-words';
import type { OptionsLocale } from '../../../utils/view/options-locale';

export interface LevelEditorProps {
  name: LevelName;
  levels: readonly number[];
  facts: LevelFacts;
  hint: string;
  /** What the caller finds wrong with them. */
  error?: string;
  /** What is being typed, where the caller has to know. */
  entry?: Signal<LevelEntry>;
  locale: OptionsLocale;
  onChange: (levels: number[]) => void;
}

/** Levels of one kind, typed in; what is wrong is said at the field and stays there to be mended. */
export function LevelEditor({ name, levels, facts, locale, ...editor }: LevelEditorProps) {
  const say = locale.words.alertSettings;
  const units = levelUnits(name, facts, locale);
  const own = useSignal<LevelEntry>({ typed: '', unit: '' });
  const entry = editor.entry ?? own;
  const fault = useSignal('');
  const shown = [...levels].sort((a, b) => b - a);
  const what = say.levels[name];
  const type = (change: Partial<LevelEntry>): void => {
    entry.value = { ...entry.value, ...change };
    fault.value = '';
  };
  return (
    <LevelList
      label={what}
      levels={shown.map((value) => {
        const text = levelText(name, value, facts, locale);
        return { value, text, remove: say.removeOne(text) };
      })}
      none={say.noLevels}
      hint={editor.hint}
      error={fault.value || (editor.error ?? '')}
      typed={entry.value.typed}
      unit={entry.value.unit || (units[0]?.value ?? '')}
      units={units}
      words={{ field: say.newLevel(what), unit: say.unitOf(what), add: say.add }}
      onType={(typed) => type({ typed })}
      onUnit={(unit) => type({ unit })}
      onAdd={() => {
        const entered = enterLevel(name, entry.value, levels, facts, locale);
        if (!entered.ok) {
          fault.value = levelFaultText(name, entered.fault, facts, locale);
          return;
        }
        type({ typed: '' });
        editor.onChange(entered.levels);
      }}
      onRemove={(value) => {
        fault.value = '';
        editor.onChange(levels.filter((each) => each !== value));
      }}
    />
  );
}
