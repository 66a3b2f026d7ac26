import { Card } from '../../../components/Card';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { Status } from '../../../components/Status';
import type { Rate } from '../../../utils/domain/rates';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { bankText } from '../../../utils/view/rates-form';
import { anchorId } from '../route';
import type { RatesModel } from './rates-model';

interface Props {
  model: RatesModel;
  rates: Rate[];
  now: number;
  locale: OptionsLocale;
}

/** The European Central Bank's reference rates: asked for by a press, and by nothing else. */
export function BankRatesCard({ model, rates, now, locale }: Props) {
  const say = locale.words.rates;
  const told = bankText(rates, now, locale);
  const busy = model.busy.value;
  return (
    <Card
      title={say.bank}
      anchor={anchorId('bank')}
      aside={<PushButton kind="outline" label={say.ask} disabled={busy} onPress={model.ask} />}
    >
      <Hint text={say.bankHint} />
      <Status>
        {busy && <Hint text={say.asking} />}
        {!busy && told && <Hint text={told} />}
        {model.trouble.value && <Notice text={model.trouble.value} />}
      </Status>
    </Card>
  );
}
