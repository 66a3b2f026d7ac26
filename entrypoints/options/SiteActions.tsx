import { useSignal } from '@preact/signals';
import { Trash } from 'lucide';
import { ConnectionBar } from '../../components/ConnectionBar';
import { PushButton } from '../../components/PushButton';
import type { Connection } from '../../utils/domain/connection';
import { send } from '../../utils/messages';
import { saveFile } from '../../utils/page/save-file';
import { requestOrigins } from '../../utils/platform/permissions';
import { openTab } from '../../utils/platform/tabs';
import { packFile } from '../../utils/view/pack-view';
import { siteLink } from '../../utils/view/site-links';
import type { PageState } from './page-state';
import { goTo } from './route';

/** What can be done with a website's connection; removing is asked twice. */
export function SiteActions({ page, stored }: { page: PageState; stored: Connection }) {
  const { actions, options, packs: say } = page.locale.value.words;
  const sure = useSignal('');
  const account = siteLink(stored, 'account');
  const pack = page.packs.value?.find(({ id }) => id === stored.site?.packId);
  const refused = stored.status.failure?.kind === 'not-permitted';

  /** Runs within the click. */
  const allow = (): void =>
    void requestOrigins(stored.site?.hosts ?? []).then((granted) => {
      if (granted) void send({ do: 'refresh', connectionId: stored.id });
    });
  const remove = (): void => {
    if (sure.value !== stored.id) {
      sure.value = stored.id;
      return;
    }
    void send({ do: 'remove-connection', connectionId: stored.id });
    goTo('connections');
  };
  const pause = (): void =>
    void send({ do: 'pause-connection', connectionId: stored.id, paused: !stored.paused });
  return (
    <ConnectionBar>
      {refused && <PushButton kind="ink" glyph="key" label={actions.allow} onPress={allow} />}
      {account !== null && (
        <PushButton
          kind="outline"
          glyph="open"
          label={actions.openAccount}
          onPress={() => void openTab(account)}
        />
      )}
      {pack !== undefined && (
        <PushButton
          kind="outline"
          glyph="down"
          label={say.exportOne}
          onPress={() => saveFile(packFile(pack))}
        />
      )}
      {/* A pack that is off rests with all its connections. */}
      {pack?.enabled !== false && (
        <PushButton
          kind="outline"
          glyph="pause"
          label={stored.paused ? options.resume : options.pause}
          onPress={pause}
        />
      )}
      {stored.organisation !== 'set' && (
        <PushButton
          kind="outline"
          glyph={Trash}
          label={sure.value === stored.id ? options.removeSure : options.remove}
          onPress={remove}
        />
      )}
    </ConnectionBar>
  );
}
