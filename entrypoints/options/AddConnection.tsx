import { useSignal } from '@preact/signals';
import { Lock } from 'lucide';
import { Card } from '../../components/Card';
import { type ChoiceItem, ChoiceList } from '../../components/ChoiceList';
import { Notice } from '../../components/Notice';
import { isOff } from '../../utils/domain/policy/organisation';
import { defaultSettings } from '../../utils/domain/settings';
import { findProviders } from '../../utils/view/find-providers';
import type { OptionsLocale } from '../../utils/view/options-locale';
import { offText } from '../../utils/view/settings/locked-text';
import { ADDRESS, FindInterface } from './FindInterface';
import type { PageState } from './page-state';
import { goTo, interfaceItem, packItem } from './route';

const watchChoice = (say: OptionsLocale['words']['packs']): ChoiceItem => ({
  value: 'watch',
  label: say.wayWatch,
  detail: say.wayWatchLead,
  glyph: 'page',
});

/** Every way to a new connection. */
export function AddConnection({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const { packs: say, interfaces } = locale.words;
  const sought = useSignal('');
  // What was pointed at belongs to the connection that it was made with.
  const packs = (page.packs.value ?? []).filter(
    ({ enabled, source }) => enabled && source !== 'watched',
  );
  // An address is asked what it is; it is no name to look for.
  const name = ADDRESS.test(sought.value) ? '' : sought.value;
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const off = offText(settings, 'own-connections', locale);
  if (off !== '') {
    return (
      <Card title={locale.words.options.addTitle}>
        <Notice tone="quiet" glyph={Lock} text={off} />
      </Card>
    );
  }
  const canWatch = !isOff(settings, 'watch-page');
  const found = findProviders(page.interfaces.value ?? [], packs, name, locale);
  return (
    <>
      <Card title={locale.words.options.addTitle}>
        <ChoiceList
          label={say.ways}
          choices={[
            ...(canWatch ? [watchChoice(say)] : []),
            { value: 'import', label: say.wayImport, detail: say.wayImportLead, glyph: 'down' },
          ]}
          onChoose={(way) => (way === 'import' ? goTo('packs') : goTo('connections', way))}
        />
      </Card>
      <Card title={interfaces.choose}>
        <FindInterface page={page} sought={sought} />
        {found.length > 0 ? (
          <ChoiceList
            label={interfaces.choose}
            choices={found.map(({ by, id, name, detail }) => ({
              value: `${by}/${id}`,
              label: name,
              detail,
              glyph: null,
            }))}
            onChoose={(value) => {
              const id = value.slice(value.indexOf('/') + 1);
              goTo('connections', value.startsWith('pack/') ? packItem(id) : interfaceItem(id));
            }}
          />
        ) : (
          // What the worker can read is told in a moment; until then nothing is missing.
          page.interfaces.value !== null && <p role="status">{say.noSuchPack}</p>
        )}
      </Card>
    </>
  );
}
