import { Card } from '../../components/Card';
import { PackList } from '../../components/PackList';
import { isOff } from '../../utils/domain/policy/organisation';
import { defaultSettings } from '../../utils/domain/settings';
import { send } from '../../utils/messages';
import { saveFile } from '../../utils/page/save-file';
import { packFile, toPackRow } from '../../utils/view/pack-view';
import { PackImportCard } from './PackImportCard';
import type { PageState } from './page-state';
import { goTo, packItem } from './route';

export function PacksSection({ page }: { page: PageState }) {
  const locale = page.locale.value;
  const say = locale.words.packs;
  const packs = page.packs.value;
  const connections = page.live.snapshot.value?.connections ?? [];
  const settings = page.live.snapshot.value?.settings ?? defaultSettings;
  const mayConnect = !isOff(settings, 'own-connections');
  if (packs === null) return null;
  return (
    <>
      <Card rows>
        {packs.length === 0 ? (
          <p>{say.noPacks}</p>
        ) : (
          <PackList
            packs={packs.map((pack) => {
              const row = toPackRow(pack, connections, locale);
              return mayConnect ? row : { ...row, canConnect: false };
            })}
            words={{
              label: locale.words.options.sections.packs,
              connect: say.connectPack,
              removeSure: say.removePackSure,
              keep: say.keepPack,
              export: say.exportPack,
              use: say.usePack,
              remove: say.removePack,
            }}
            onConnect={(id) => goTo('connections', packItem(id))}
            onExport={(id) => {
              const pack = packs.find((each) => each.id === id);
              if (pack !== undefined) saveFile(packFile(pack));
            }}
            onEnable={(packId, enabled) => void send({ do: 'enable-pack', packId, enabled })}
            onRemove={(packId) => void send({ do: 'remove-pack', packId })}
          />
        )}
      </Card>
      <PackImportCard page={page} model={page.packImport} />
    </>
  );
}
