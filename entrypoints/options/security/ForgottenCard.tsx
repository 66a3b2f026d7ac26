import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Hint } from '../../../components/Hint';
import { PushButton } from '../../../components/PushButton';
import type { SecurityLocale } from '../../../utils/view/security-locale';
import type { PassphraseModel } from './passphrase-model';

interface Props {
  model: PassphraseModel;
  locale: SecurityLocale;
}

/** The way on for whoever forgot it, after a second press. */
export function ForgottenCard({ model, locale: { security: say } }: Props) {
  const asked = model.deed.value === 'forget';
  const disabled = model.busy.value;
  return (
    <Card title={say.forgotten}>
      <Hint text={say.forgottenLead} />
      <ConnectionBar>
        {asked ? (
          <>
            <PushButton
              kind="signal"
              label={say.forgetNow}
              disabled={disabled}
              onPress={model.submit}
            />
            <PushButton
              kind="outline"
              label={say.cancel}
              disabled={disabled}
              onPress={() => model.begin(null)}
            />
          </>
        ) : (
          <PushButton kind="outline" label={say.forget} onPress={() => model.begin('forget')} />
        )}
      </ConnectionBar>
    </Card>
  );
}
