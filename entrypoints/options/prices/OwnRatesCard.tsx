import { Trash } from 'lucide';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { FieldPair } from '../../../components/FieldPair';
import { IconButton } from '../../../components/IconButton';
import { PushButton } from '../../../components/PushButton';
import { RateForm } from '../../../components/RateForm';
import { SettingRow } from '../../../components/SettingRow';
import { TextInput } from '../../../components/TextInput';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { rateText } from '../../../utils/view/rates-form';
import { anchorId } from '../route';
import type { RatesModel } from './rates-model';

interface Props {
  model: RatesModel;
  now: number;
  locale: OptionsLocale;
}

/** Rates that the user sets, each with its day. */
export function OwnRatesCard({ model, now, locale }: Props) {
  const say = locale.words.rates;
  const { value: draft } = model.draft;
  const { value: faults } = model.faults;
  return (
    <Card title={say.own} anchor={anchorId('ownRates')}>
      {model.own.value.map((rate) => {
        const text = rateText(rate, now, locale);
        return (
          <SettingRow key={`${rate.base}/${rate.quote}`} title={text}>
            <IconButton
              glyph={Trash}
              label={say.removeRate(text)}
              onPress={() => model.remove(rate)}
            />
          </SettingRow>
        );
      })}
      <RateForm label={say.own} onSubmit={model.add}>
        <FieldPair>
          <TextInput
            label={say.base}
            value={draft.base}
            error={faults.base ?? ''}
            placeholder="USD"
            onInput={(base) => model.change({ base })}
          />
          <TextInput
            label={say.value}
            value={draft.value}
            error={faults.value ?? ''}
            onInput={(value) => model.change({ value })}
          />
          <TextInput
            label={say.quote}
            value={draft.quote}
            error={faults.quote ?? ''}
            placeholder="EUR"
            onInput={(quote) => model.change({ quote })}
          />
          <TextInput
            label={say.date}
            type="date"
            value={draft.date}
            error={faults.date ?? ''}
            onInput={(date) => model.change({ date })}
          />
        </FieldPair>
        <ConnectionBar>
          <PushButton kind="outline" label={say.addRate} type="submit" />
        </ConnectionBar>
      </RateForm>
    </Card>
  );
}
