import { Trash } from 'lucide';
import { useState } from 'preact/hooks';
import type { PackRow } from '../utils/view/pack-view';
import { IconButton } from './IconButton';
import './PackList.css';
import { PushButton } from './PushButton';
import { Switch } from './Switch';

export interface PackListWords {
  label: string;
  connect: string;
  removeSure: string;
  keep: string;
  export: (name: string) => string;
  use: (name: string) => string;
  remove: (name: string) => string;
}

interface Props {
  packs: PackRow[];
  words: PackListWords;
  onConnect: (id: string) => void;
  onExport: (id: string) => void;
  onEnable: (id: string, enabled: boolean) => void;
  onRemove: (id: string) => void;
}

/** Stored packs; removing one is asked twice, and says why where it cannot be. */
export function PackList({ packs, words, onConnect, onExport, onEnable, onRemove }: Props) {
  const [asked, ask] = useState<string | null>(null);
  return (
    <ul class="packs" aria-label={words.label}>
      {packs.map((pack) => (
        <li key={pack.id} class={pack.enabled ? 'packs__pack' : 'packs__pack packs__pack--off'}>
          <div class="packs__words">
            <h2 class="packs__name">
              <bdi>{pack.name}</bdi>
            </h2>
            <p class="packs__detail">{pack.detail}</p>
            <p class="packs__detail">{pack.use}</p>
          </div>
          <div class="packs__controls">
            {pack.canConnect && (
              <PushButton kind="outline" label={words.connect} onPress={() => onConnect(pack.id)} />
            )}
            <IconButton
              glyph="down"
              label={words.export(pack.name)}
              onPress={() => onExport(pack.id)}
            />
            {pack.canRemove && (
              <IconButton
                glyph={Trash}
                label={words.remove(pack.name)}
                onPress={() => ask(asked === pack.id ? null : pack.id)}
              />
            )}
            <Switch
              label={words.use(pack.name)}
              checked={pack.enabled}
              disabled={pack.isSet}
              onChange={(enabled) => onEnable(pack.id, enabled)}
            />
          </div>
          {asked === pack.id && (
            <div class="packs__remove" role="status">
              {pack.inUse ? (
                <p>{pack.inUse}</p>
              ) : (
                <PushButton
                  kind="outline"
                  glyph={Trash}
                  label={words.removeSure}
                  onPress={() => onRemove(pack.id)}
                />
              )}
              <PushButton kind="outline" label={words.keep} onPress={() => ask(null)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
