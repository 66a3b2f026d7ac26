import { useSignal } from '@preact/signals';
import { Card } from '../../components/Card';
import { ConnectionForm } from '../../components/ConnectionForm';
import { ConnectionLink } from '../../components/ConnectionLink';
import { Notice } from '../../components/Notice';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { MINUTE } from '../../utils/domain/time';
import { send } from '../../utils/messages';
import { addressHint, askedFields } from '../../utils/view/asked-fields';
import { failureText } from '../../utils/view/failure-text';

import { formatSpan } from '../../utils/view/moments';
import type { OptionsLocale } from '../../utils/view/options-locale';
import { sentences } from '../../utils/view/sentences';
import { OrganisationNotice } from './OrganisationNotice';
import type { PageState } from './page-state';
import { goTo } from './route';

/** Some sources measure so rarely that asking more often would tell nothing new. */
function paceHint({ minPace }: InterfaceFacts, locale: OptionsLocale): string {
  const { options, packs } = locale.words;
  return minPace <= 5 * MINUTE ? options.paceHint : packs.packPaceHint(formatSpan(minPace, locale));
}

const PACES = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];

export function ConnectionEditor({ page }: { page: PageState }) {
  const model = page.connection;
  const locale = page.locale.value;
  const { options } = locale.words;
  const sure = useSignal('');
  const draft = model.draft.value;
  const { item } = page.route.value;
  const stored = page.live.snapshot.value?.connections.find(({ id }) => id === item) ?? null;
  const facts = model.facts.value;
  if (draft === null || facts === null) return null;
  const title =
    stored === null ? locale.words.interfaces.title(facts.name) : options.editTitle(stored.name);
  const label = (text: string, hint: string) => ({ label: text, hint });

  const isSet = stored?.organisation === 'set';
  const remove = stored &&
    !isSet && {
      label: sure.value === stored.id ? options.removeSure : options.remove,
      onPress: () => {
        if (sure.value === stored.id) {
          void send({ do: 'remove-connection', connectionId: stored.id });
          goTo('connections');
        } else sure.value = stored.id;
      },
    };
  const pause = stored && {
    label: stored.paused ? options.resume : options.pause,
    onPress: () =>
      void send({ do: 'pause-connection', connectionId: stored.id, paused: !stored.paused }),
  };

  const failure = stored?.status.failure ?? null;
  const { what, next } = failureText(failure, locale);
  // One that came from another machine has no secret here.
  const isKept = stored !== null && failure?.kind !== 'unentered';
  return (
    <Card
      title={title}
      aside={
        stored === null && (
          <ConnectionLink label={locale.words.packs.otherWays} href="#connections/add" />
        )
      }
    >
      <OrganisationNotice stored={stored} locale={locale} />
      {failure !== null && <Notice text={sentences(locale, what, next)} />}
      <ConnectionForm
        label={title}
        draft={draft}
        words={{
          name: label(options.name, options.nameHint),
          address: label(options.address, addressHint(facts, locale)),
          website: label(options.website, options.websiteHint),
          gigabyte: label(options.gigabyte, ''),
          paceMinutes: label(options.pace, paceHint(facts, locale)),
        }}
        fields={askedFields(facts, isKept, locale)}
        gigabytes={
          facts.gigabyte === null
            ? [
                { value: 'decimal', label: locale.words.gigabytes.decimal },
                { value: 'binary', label: locale.words.gigabytes.binary },
              ]
            : null
        }
        own={
          facts.address === null
            ? null
            : { address: facts.address, more: locale.words.interfaces.otherAddress }
        }
        paces={PACES.filter((minutes) => minutes * MINUTE >= facts.minPace).map((minutes) => ({
          value: String(minutes),
          label: formatSpan(minutes * MINUTE, locale),
        }))}
        // A device sells nothing, and a shop's checkout is on its own host.
        locked={isSet ? locale.settings.byOrganisation : ''}
        askWebsite={facts.kind === 'standard' || facts.kind === 'operator'}
        errors={model.errors.value}
        failure={model.failure.value}
        found={model.found.value}
        chosen={model.chosen.value}
        busy={model.busy.value ? options.testing : ''}
        test={options.test}
        save={options.save}
        onChange={model.change}
        onChoose={model.choose}
        onTest={model.test}
        onSave={model.save}
        pause={pause}
        remove={remove || null}
        cancel={{ label: options.close, onPress: () => goTo('connections') }}
      />
    </Card>
  );
}
