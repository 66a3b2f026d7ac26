import { Bell, Lock, Trash } from 'lucide';
import { Card } from '../../../components/Card';
import { ConnectionBar } from '../../../components/ConnectionBar';
import { Hint } from '../../../components/Hint';
import { Notice } from '../../../components/Notice';
import { PushButton } from '../../../components/PushButton';
import { RelayForm } from '../../../components/RelayForm';
import { Status } from '../../../components/Status';
import { Switch } from '../../../components/Switch';
import type { RelayFacts } from '../../../utils/store/queries';
import type { OptionsLocale } from '../../../utils/view/options-locale';
import { secretFits } from '../../../utils/view/relay-form';
import { sentences } from '../../../utils/view/sentences';
import { anchorId } from '../route';
import type { RelayModel } from './relay-model';

interface Props {
  model: RelayModel;
  facts: RelayFacts;
  /** Why nobody here can change where they go; empty where one can. */
  locked: string;
  locale: OptionsLocale;
}

/** Where alerts are sent besides; off until an address was given and allowed. */
export function RelayCard({ model, facts, locked, locale }: Props) {
  const { options, alertSettings: say } = locale.words;
  const { value: relay } = model.relay;
  const { value: draft } = model.draft;
  const { value: faults } = model.faults;
  const busy = model.busy.value;
  const isLocked = locked !== '';
  const taken = relay?.on === true && !model.allowed.value ? say.relayTaken : '';
  const kept = facts.hasSecret && relay !== null;
  const hint = say.relaySecretHints[draft.kind];
  const keeping = secretFits(relay, draft) ? say.relaySecretKept : say.relaySecretElsewhere;
  // Locked at nowhere: there is nothing to enter.
  if (isLocked && relay === null) {
    return (
      <Card title={say.relay} anchor={anchorId('relay')}>
        <Notice tone="quiet" glyph={Lock} text={locked} />
      </Card>
    );
  }
  return (
    <Card
      title={say.relay}
      anchor={anchorId('relay')}
      aside={
        relay && (
          <Switch
            label={say.relayOn}
            checked={relay.on}
            held
            disabled={isLocked}
            onChange={model.switchOn}
          />
        )
      }
    >
      <p>{say.relayLead}</p>
      <RelayForm
        label={say.relay}
        kind={{
          label: say.relayKind,
          value: draft.kind,
          choices: [
            { value: 'ntfy', label: say.relayKinds.ntfy },
            { value: 'webhook', label: say.relayKinds.webhook },
          ],
          onChange: (kind) => model.change({ kind: kind === 'webhook' ? 'webhook' : 'ntfy' }),
        }}
        address={{
          label: say.relayAddress,
          hint: say.relayAddressHints[draft.kind],
          error: faults.address ?? taken,
          value: draft.url,
          onInput: (url) => model.change({ url }),
        }}
        secret={{
          label: say.relaySecret[draft.kind],
          hint: kept ? sentences(locale, keeping, hint) : hint,
          error: faults.secret ?? '',
          value: draft.secret,
          onInput: (secret) => model.change({ secret }),
        }}
        locked={locked}
        onSubmit={model.save}
      >
        <Hint text={say.relaySends} />
        <ConnectionBar>
          <PushButton kind="outline" label={options.save} type="submit" disabled={busy} />
          <PushButton
            kind="outline"
            glyph={Bell}
            label={say.relayTest}
            disabled={busy}
            onPress={model.test}
          />
          {relay && !isLocked && (
            <PushButton
              kind="outline"
              glyph={Trash}
              label={options.remove}
              onPress={model.remove}
            />
          )}
        </ConnectionBar>
        <Status>
          {busy && <Hint text={say.relayTesting} />}
          {model.done.value && <Notice tone="quiet" glyph="check" text={model.done.value} />}
          {facts.waiting > 0 && (
            <Notice tone="quiet" glyph="clock" text={say.relayWaiting(facts.waiting)} />
          )}
        </Status>
      </RelayForm>
    </Card>
  );
}
