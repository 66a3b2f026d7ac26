import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { SelectInput } from '../../components/SelectInput';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import type { PageState } from './page-state';

/** What is offered; any other that is set stays among them. */
const DAYS = [30, 90, 180, 365, 730];

export function DataSection({ page }: { page: PageState }) {
  const { options } = page.locale.value.words;
  const { historyDays } = page.live.snapshot.value?.settings ?? defaultSettings;
  const offered = [...new Set([...DAYS, historyDays])].sort((a, b) => a - b);
  return (
    <>
      <Card>
        <SelectInput
          label={options.keepReadings}
          hint={options.keepHint}
          value={String(historyDays)}
          choices={offered.map((days) => ({
            value: String(days),
            label: options.keepDays(days),
          }))}
          onChange={(days) => {
            void send({ do: 'save-settings', settings: { historyDays: Number(days) } });
          }}
        />
      </Card>
      <Notice tone="quiet" glyph="lock" text={options.dataLead} />
    </>
  );
}
