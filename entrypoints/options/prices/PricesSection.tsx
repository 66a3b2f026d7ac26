import { Card } from '../../../components/Card';
import { SelectInput } from '../../../components/SelectInput';
import { CERTAINTIES } from '../../../utils/domain/advice-for-line/certainty';
import { defaultSettings } from '../../../utils/domain/settings';
import { currencyChoices } from '../../../utils/view/rates-form';
import { lockedText } from '../../../utils/view/settings/locked-text';
import type { PageState } from '../page-state';
import { anchorId } from '../route';
import { AtOnceCard } from './AtOnceCard';
import { BankRatesCard } from './BankRatesCard';
import { OwnRatesCard } from './OwnRatesCard';

/** What prices in different currencies are compared by. */
export function PricesSection({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const { rates: words } = locale.words;
  const { value: stored } = page.live.snapshot;
  const settings = stored?.settings ?? defaultSettings;
  const now = page.live.now.value;
  return (
    <>
      <Card>
        <SelectInput
          label={words.currency}
          anchor={anchorId('currency')}
          locked={lockedText(settings, 'currency', locale)}
          value={settings.currency ?? ''}
          choices={currencyChoices(stored ?? { catalogues: [] }, settings, locale)}
          onChange={(chosen) => {
            const currency = chosen === '' ? null : chosen;
            void page.settings.save({ currency });
          }}
        />
        <SelectInput
          label={words.certainty}
          anchor={anchorId('certainty')}
          locked={lockedText(settings, 'certainty', locale)}
          hint={words.certaintyHint}
          value={String(settings.certainty)}
          choices={CERTAINTIES.map((certainty) => ({
            value: String(certainty),
            label: words.certainties(certainty / 10),
          }))}
          onChange={(chosen) => {
            const certainty = CERTAINTIES.find((each) => String(each) === chosen);
            if (certainty !== undefined) void page.settings.save({ certainty });
          }}
        />
      </Card>
      {stored && <AtOnceCard stored={stored} locale={locale} />}
      <OwnRatesCard model={page.rates} now={now} locale={locale} />
      <BankRatesCard model={page.rates} rates={settings.rates} now={now} locale={locale} />
    </>
  );
}
