import { Lock } from 'lucide';
import { Card } from '../../components/Card';
import { ConnectionBar } from '../../components/ConnectionBar';
import { ConnectionLink } from '../../components/ConnectionLink';
import { Notice } from '../../components/Notice';
import { PushButton } from '../../components/PushButton';
import { openTab } from '../../utils/platform/tabs';
import { hostsText } from '../../utils/view/pack-view';
import { safeLink } from '../../utils/view/site-links';
import { PackConnector } from './PackConnector';
import type { PackSubject } from './pack-connect-model';
import type { PageState } from './page-state';

/** A new connection by a pack. */
export function PackConnectCard({ page, subject }: { page: PageState; subject: PackSubject }) {
  const locale = page.locale.value;
  const say = locale.words.packs;
  const { pack } = subject.pack;
  const account = safeLink(pack.links?.account);
  return (
    <Card
      title={say.connectTitle(pack.name)}
      aside={<ConnectionLink label={say.otherWays} href="#connections/add" />}
    >
      {pack.signIn.kind === 'browser' && (
        <>
          <Notice tone="quiet" glyph={Lock} text={say.browserNote(hostsText(pack.hosts, locale))} />
          {account !== null && (
            <ConnectionBar>
              <PushButton
                kind="outline"
                glyph="open"
                label={locale.words.actions.openAccount}
                onPress={() => void openTab(account)}
              />
            </ConnectionBar>
          )}
        </>
      )}
      <PackConnector page={page} subject={subject} />
    </Card>
  );
}
