import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Notice } from '../../../components/Notice';
import { PassphraseForm } from '../../../components/PassphraseForm';
import { PushButton } from '../../../components/PushButton';
import { Status } from '../../../components/Status';
import type { SecurityLocale } from '../../../utils/view/security-locale';
import { anchorId } from '../route';
import type { Deed, PassphraseDraft, PassphraseModel } from './passphrase-model';

const FIELDS: Record<Deed, (keyof PassphraseDraft)[]> = {
  set: ['next', 'again'],
  change: ['current', 'next', 'again'],
  remove: ['current'],
  unlock: ['current'],
  forget: [],
};

interface Props {
  model: PassphraseModel;
  locale: SecurityLocale;
}

/** The passphrase: set where there is none, entered where it is locked, else changed or taken away. */
export function PassphraseCard({ model, locale }: Props) {
  const say = locale.security;
  const facts = model.facts.value;
  const begun = model.deed.value;
  const resting: Deed | null = facts?.isSet ? (facts.isLocked ? 'unlock' : null) : 'set';
  const deed = begun === 'forget' ? null : (begun ?? resting);
  if (facts === null) return null;
  return (
    <Card title={say.title} anchor={anchorId('passphrase')}>
      <p>{say.lead}</p>
      {facts.isSet && (
        <Notice
          tone={facts.isLocked ? 'caution' : 'quiet'}
          glyph="key"
          text={facts.isLocked ? say.isLocked : say.isUnlocked}
        />
      )}
      {deed === null ? (
        <Resting model={model} locale={locale} />
      ) : (
        <DeedForm model={model} locale={locale} deed={deed} cancels={begun !== null} />
      )}
      <Status>
        {model.busy.value && <p>{say.busy}</p>}
        {model.done.value && <Notice tone="quiet" glyph="check" text={say[model.done.value]} />}
      </Status>
      {model.fault.value?.field === null && <Notice text={say.failed} />}
    </Card>
  );
}

function Resting({ model, locale: { security: say } }: Props) {
  return (
    <ConnectionBar>
      <PushButton kind="outline" label={say.lock} onPress={model.lock} />
      <PushButton kind="outline" label={say.change} onPress={() => model.begin('change')} />
      <PushButton kind="outline" label={say.remove} onPress={() => model.begin('remove')} />
    </ConnectionBar>
  );
}

function DeedForm({
  model,
  locale: { security: say },
  deed,
  cancels,
}: Props & { deed: Exclude<Deed, 'forget'>; cancels: boolean }) {
  const draft = model.draft.value;
  const fault = model.fault.value;
  const labels = {
    current: deed === 'unlock' ? say.passphrase : say.current,
    next: say.next,
    again: say.again,
  };
  return (
    <PassphraseForm
      label={say.title}
      fields={FIELDS[deed].map((field) => ({
        label: labels[field],
        hint: field === 'next' ? say.nextHint : '',
        error: fault !== null && fault.field === field ? say[fault.why] : '',
        value: draft[field],
        onInput: (text) => model.change({ [field]: text }),
      }))}
      onSubmit={model.submit}
    >
      <ConnectionBar>
        <PushButton kind="outline" label={say[deed]} type="submit" disabled={model.busy.value} />
        {cancels && (
          <PushButton
            kind="outline"
            label={say.cancel}
            disabled={model.busy.value}
            onPress={() => model.begin(null)}
          />
        )}
      </ConnectionBar>
    </PassphraseForm>
  );
}
