import { PackFacts } from '../../components/PackFacts';
import { SettingRow } from '../../components/SettingRow';
import { Switch } from '../../components/Switch';
import type { Connection } from '../../utils/domain/connection';
import { send } from '../../utils/messages';
import { readByText } from '../../utils/view/connection-view';
import { formatAge } from '../../utils/view/moments';
import type { PageState } from './page-state';

/** Whether the page has to run its scripts to say anything, so that only a tab can read it. */
const needsTab = ({ site, status }: Connection): boolean =>
  site?.way === 'tab' ||
  site?.way === 'visit' ||
  (status.failure?.kind === 'unreadable' && status.failure.why === 'needs-scripts');

/** How and where a website is read, and by which pack. */
export function SiteFacts({ page, stored }: { page: PageState; stored: Connection }) {
  const locale = page.locale.value;
  const say = locale.words.packs;
  const pack = page.packs.value?.find(({ id }) => id === stored.site?.packId) ?? null;
  const fact = (term: string, values: string[], code = false) => ({ term, values, code, note: '' });
  const packText =
    pack &&
    [pack.pack.name, say.version(pack.pack.version), pack.enabled ? '' : say.packOff]
      .filter(Boolean)
      .join(' · ');
  const { succeededAt } = stored.status;
  const readAt =
    succeededAt === null
      ? locale.words.card.neverRead
      : formatAge(page.live.now.value - succeededAt, locale);
  return (
    <>
      <PackFacts
        facts={[
          fact(say.readHow, [readByText(stored, pack, locale)]),
          fact(say.mayRead, stored.site?.hosts ?? [], true),
          fact(say.packOf, packText === null ? [] : [packText]),
          fact(say.lastRead, [readAt]),
        ].filter(({ values }) => values.length > 0)}
      />
      {needsTab(stored) && (
        <SettingRow title={say.background} detail={say.backgroundHint}>
          <Switch
            label={say.background}
            checked={stored.site?.way === 'tab'}
            onChange={(allowed) =>
              void send({ do: 'allow-background', connectionId: stored.id, allowed })
            }
          />
        </SettingRow>
      )}
    </>
  );
}
