import { Card } from '../../components/Card';
import { SelectInput } from '../../components/SelectInput';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import type { PageState } from './page-state';

/** Each language by its own name: whoever needs it can read it. */
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'zh-CN', label: '简体中文' },
] as const;

export function LanguageSection({ page }: { page: PageState }) {
  const { options } = page.locale.value.words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  return (
    <Card>
      <SelectInput
        label={options.language}
        value={settings.language}
        choices={[{ value: 'auto', label: options.languageAuto }, ...LANGUAGES]}
        onChange={(chosen) => {
          const language = LANGUAGES.find(({ value }) => value === chosen)?.value ?? 'auto';
          void send({ do: 'save-settings', settings: { language } });
        }}
      />
    </Card>
  );
}
