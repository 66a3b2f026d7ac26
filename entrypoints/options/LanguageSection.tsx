import { Card } from '../../components/Card';
import { SelectInput } from '../../components/SelectInput';
import { defaultSettings, LANGUAGES } from '../../utils/domain/settings';
import { languageNames } from '../../utils/view/settings/language-names';
import { lockedText } from '../../utils/view/settings/locked-text';
import type { PageState } from './page-state';
import { anchorId } from './route';

export function LanguageSection({ page }: { page: PageState }) {
  const { options } = page.locale.value.words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  return (
    <Card>
      <SelectInput
        label={options.language}
        anchor={anchorId('language')}
        locked={lockedText(settings, 'language', page.locale.value)}
        value={settings.language}
        choices={[
          { value: 'auto', label: options.languageAuto },
          ...LANGUAGES.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChange={(chosen) => {
          const language = LANGUAGES.find((value) => value === chosen) ?? 'auto';
          void page.settings.save({ language });
        }}
      />
    </Card>
  );
}
