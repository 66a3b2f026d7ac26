import { useSignal } from '@preact/signals';
import { Card } from '../../components/Card';
import { ConnectionForm } from '../../components/ConnectionForm';
import { ConnectionLink } from '../../components/ConnectionLink';
import { Notice } from '../../components/Notice';
import { MINUTE } from '../../utils/domain/time';
import { send } from '../../utils/messages';
import { failureText } from '../../utils/view/failure-text';
import { formatSpan } from '../../utils/view/moments';
import type { PageState } from './page-state';
import { goTo } from './route';

const PACES = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];

export function ConnectionEditor({ page }: { page: PageState }) {
  const model = page.connection;
  const locale = page.locale.value;
  const { options } = locale.words;
  const sure = useSignal('');
  const draft = model.draft.value;
  const { item } = page.route.value;
  const stored = page.live.snapshot.value?.connections.find(({ id }) => id === item) ?? null;
  if (draft === null) return null;
  const title = stored === null ? options.addTitle : options.editTitle(stored.name);
  const label = (text: string, hint: string) => ({ label: text, hint });

  const remove = stored && {
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
  return (
    <Card
      title={title}
      aside={
        stored === null && (
          <ConnectionLink label={locale.words.packs.otherWays} href="#connections/add" />
        )
      }
    >
      {failure !== null && <Notice text={`${what} ${next}`} />}
      <ConnectionForm
        label={title}
        draft={draft}
        words={{
          name: label(options.name, options.nameHint),
          address: label(options.address, options.addressHint),
          website: label(options.website, options.websiteHint),
          token: label(options.token, stored === null ? options.tokenHint : options.tokenKept),
          gigabyte: label(options.gigabyte, ''),
          paceMinutes: label(options.pace, options.paceHint),
        }}
        gigabytes={[
          { value: 'decimal', label: options.decimal },
          { value: 'binary', label: options.binary },
        ]}
        paces={PACES.map((minutes) => ({
          value: String(minutes),
          label: formatSpan(minutes * MINUTE, locale),
        }))}
        askWebsite
        errors={model.errors.value}
        failure={model.failure.value}
        found={model.found.value}
        busy={model.busy.value ? options.testing : ''}
        test={options.test}
        save={options.save}
        onChange={model.change}
        onTest={model.test}
        onSave={model.save}
        pause={pause}
        remove={remove}
        cancel={{ label: options.close, onPress: () => goTo('connections') }}
      />
    </Card>
  );
}
