import { type Signal, useSignal } from '@preact/signals';
import { ConnectionBar } from '../../components/ConnectionBar';
import { Notice } from '../../components/Notice';
import { PushButton } from '../../components/PushButton';
import { TextInput } from '../../components/TextInput';
import { deviceAddress } from '../../utils/domain/device-address';
import { send } from '../../utils/messages';
import { requestOrigin } from '../../utils/platform/permissions';
import { failureText } from '../../utils/view/failure-text';
import { sentences } from '../../utils/view/sentences';
import type { PageState } from './page-state';
import { goTo, interfaceItem } from './route';

/** A host has a dot, a port or a scheme; a name that is sought has none of them. */
export const ADDRESS =
  /^\s*(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?|localhost(?::\d+)?\S*)\s*$/i;

/** A name to look for, or an address to be asked what it is. */
export function FindInterface({ page, sought }: { page: PageState; sought: Signal<string> }) {
  const locale = page.locale.value;
  const { interfaces: say, options } = locale.words;
  const told = useSignal('');
  const busy = useSignal(false);
  const typed = sought.value.trim();
  const withScheme = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  const local = deviceAddress(typed);
  const address = local.ok ? local : deviceAddress(withScheme);
  const asks = ADDRESS.test(typed) && address.ok;

  async function find(href: string, host: string, allowed: Promise<boolean>): Promise<void> {
    if (!(await allowed)) {
      told.value = options.notAllowed;
      return;
    }
    const reply = await send({ do: 'find-interface', address: href });
    if (!reply.ok) {
      const { what, next } = failureText(reply.failure, locale);
      told.value = sentences(locale, what, next);
    } else if (reply.value === null) told.value = say.nothingThere(host);
    else {
      page.connection.paste(href);
      goTo('connections', interfaceItem(reply.value));
    }
  }

  return (
    <>
      <TextInput
        label={say.search}
        hint={say.searchHint}
        type="search"
        value={sought.value}
        onInput={(text) => {
          sought.value = text;
          told.value = '';
        }}
      />
      {asks && (
        <ConnectionBar>
          <PushButton
            kind="ink"
            label={say.findOut(address.value.host)}
            disabled={busy.value}
            onPress={() => {
              const { href, host } = address.value;
              busy.value = true;
              // Asked within the click; nothing may be awaited before.
              void find(href, host, requestOrigin(href)).finally(() => {
                busy.value = false;
              });
            }}
          />
        </ConnectionBar>
      )}
      {told.value !== '' && <Notice text={told.value} />}
    </>
  );
}
