import { Card } from '../../components/Card';
import { ConnectionBar } from '../../components/ConnectionBar';
import { ConnectionLink } from '../../components/ConnectionLink';
import { ConnectionTable } from '../../components/ConnectionTable';
import { PushButton } from '../../components/PushButton';
import { toConnectionSummary } from '../../utils/view/connection-view';
import { LoadedCards } from './LoadedCards';
import { OpenItem } from './OpenItem';
import type { PageState } from './page-state';
import { goTo, newInterfaceOf, packIdOf } from './route';

export function ConnectionsSection({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const { options } = locale.words;
  const stored = page.live.snapshot.value;
  const { item } = page.route.value;
  const rows = (stored?.connections ?? []).map((connection) => {
    const lines = stored?.lines.filter(({ connectionId }) => connectionId === connection.id) ?? [];
    const pack = page.packs.value?.find(({ id }) => id === connection.site?.packId) ?? null;
    return toConnectionSummary(connection, lines.length, page.live.now.value, locale, pack);
  });
  const adding =
    item === 'add' || item === 'watch' || newInterfaceOf(item) !== null || packIdOf(item) !== null;
  return (
    <>
      {stored !== null && stored.settings.organisation !== null && (
        <LoadedCards
          load={async () =>
            (await import('./organisation/organisation-part')).createOrganisationPart(page)
          }
        />
      )}
      <Card rows>
        {rows.length === 0 ? (
          <p class="card__line">{options.none}</p>
        ) : (
          <ConnectionTable
            label={options.sections.connections}
            heads={{
              name: options.provider,
              readFrom: options.readFrom,
              lines: options.lineCount,
              state: options.state,
            }}
            rows={rows}
            current={item}
            onOpen={(id) => goTo('connections', id)}
          />
        )}
        {!adding && (
          <ConnectionBar>
            <PushButton
              kind={item === null ? 'ink' : 'outline'}
              glyph="plus"
              label={locale.words.actions.add}
              onPress={() => goTo('connections', 'add')}
            />
            <PushButton
              kind="outline"
              label={locale.words.packs.wayImport}
              onPress={() => goTo('packs')}
            />
            <ConnectionLink label={options.firstSteps} href="welcome.html" />
          </ConnectionBar>
        )}
      </Card>
      <OpenItem page={page} />
    </>
  );
}
