import { useSignal } from '@preact/signals';
import { Card } from '../../components/Card';
import { ChoiceList } from '../../components/ChoiceList';
import { TextInput } from '../../components/TextInput';
import { countriesText, findPacks, hostsText, type PackRecord } from '../../utils/view/pack-view';
import type { PageState } from './page-state';
import { goTo, packItem } from './route';

/** So many can be seen at a glance; more are searched. */
const GLANCE = 6;

/** Every way to a new connection. */
export function AddConnection({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const say = locale.words.packs;
  const sought = useSignal('');
  // What was pointed at belongs to the connection that it was made with.
  const packs = (page.packs.value ?? []).filter(
    ({ enabled, source }) => enabled && source !== 'watched',
  );
  const found = findPacks(packs, sought.value, locale);
  const packDetail = ({ pack }: PackRecord): string =>
    [
      pack.countries === undefined ? '' : countriesText(pack.countries, locale),
      hostsText(pack.hosts, locale),
      say.signIns[pack.signIn.kind],
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Card title={locale.words.options.addTitle}>
        <ChoiceList
          label={say.ways}
          choices={[
            { value: 'watch', label: say.wayWatch, detail: say.wayWatchLead, glyph: 'page' },
            { value: 'new', label: say.wayApi, detail: say.wayApiLead, glyph: 'key' },
            { value: 'import', label: say.wayImport, detail: say.wayImportLead, glyph: 'down' },
          ]}
          onChoose={(way) => (way === 'import' ? goTo('packs') : goTo('connections', way))}
        />
      </Card>
      {packs.length > 0 && (
        <Card title={say.byPack}>
          {packs.length > GLANCE && (
            <TextInput
              label={say.findPack}
              hint={say.findPackHint}
              type="search"
              value={sought.value}
              onInput={(text) => {
                sought.value = text;
              }}
            />
          )}
          {found.length > 0 ? (
            <ChoiceList
              label={say.byPack}
              choices={found.map((record) => ({
                value: record.id,
                label: record.pack.name,
                detail: packDetail(record),
                glyph: null,
              }))}
              onChoose={(id) => goTo('connections', packItem(id))}
            />
          ) : (
            <p role="status">{say.noSuchPack}</p>
          )}
        </Card>
      )}
    </>
  );
}
