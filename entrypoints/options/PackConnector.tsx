import { PackForm } from '../../components/PackForm';
import { MINUTE } from '../../utils/domain/time';
import { formatSpan } from '../../utils/view/moments';
import { packFields, packPaces } from '../../utils/view/pack-form';
import type { PackSubject } from './pack-connect-model';
import type { PageState } from './page-state';
import { goTo } from './route';

/** The form of a connection by a pack, new or kept. */
export function PackConnector({ page, subject }: { page: PageState; subject: PackSubject }) {
  const model = page.packConnect;
  const locale = page.locale.value;
  const { options, packs: say } = locale.words;
  const { pack, stored } = subject;
  const span = formatSpan(pack.pack.paceMinutes * MINUTE, locale);
  return (
    <PackForm
      label={stored === null ? say.connectTitle(pack.pack.name) : options.editTitle(stored.name)}
      fields={packFields(pack, stored !== null, locale)}
      name={{ label: options.name, hint: say.packNameHint }}
      pace={{
        label: options.pace,
        hint: say.packPaceHint(span),
        choices: packPaces(pack, locale),
      }}
      gigabyte={
        pack.pack.gigabyte === 'unknown'
          ? {
              label: options.gigabyte,
              hint: say.gigabyteHint,
              choices: [
                // Never chosen ahead: nothing proves it.
                { value: '', label: say.chooseOne },
                { value: 'decimal', label: locale.words.gigabytes.decimal },
                { value: 'binary', label: locale.words.gigabytes.binary },
              ],
            }
          : null
      }
      typed={model.typed.value}
      errors={model.errors.value}
      failure={model.failure.value}
      busy={model.busy.value ? say.connecting : ''}
      save={stored === null ? say.connectNow : options.save}
      cancel={{ label: options.close, onPress: () => goTo('connections') }}
      onChange={model.change}
      onSave={model.save}
    />
  );
}
