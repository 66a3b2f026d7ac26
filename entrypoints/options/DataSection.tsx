import { Lock } from 'lucide';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { SelectInput } from '../../components/SelectInput';
import { defaultSettings } from '../../utils/domain/settings';
import { lockedText } from '../../utils/view/settings/locked-text';
import { LoadedCards } from './LoadedCards';
import type { PageState } from './page-state';
import { anchorId } from './route';

/** What is offered; any other that is set stays among them. */
const DAYS = [30, 90, 180, 365, 730];

export function DataSection({ page }: { page: PageState }) {
  const { options } = page.locale.value.words;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const { historyDays } = settings;
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
          anchor={anchorId('historyDays')}
          locked={lockedText(settings, 'historyDays', page.locale.value)}
          onChange={(days) => void page.settings.save({ historyDays: Number(days) })}
        />
      </Card>
      <LoadedCards load={async () => (await import('./data/data-part')).createDataPart(page)} />
      <Notice tone="quiet" glyph={Lock} text={options.dataLead} />
    </>
  );
}
