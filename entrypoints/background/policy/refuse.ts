import type { Command } from '../../../utils/commands';
import type { Connection } from '../../../utils/domain/connection';
import { isDemo } from '../../../utils/domain/demo';
import { isLocked, isOff, namesOf } from '../../../utils/domain/policy/organisation';
import type { Settings } from '../../../utils/domain/settings';
import type { Draft, PackDraft } from '../../../utils/messages';
import type { Store } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';

const touchesLocked = ({ organisation }: Settings, change: object): boolean =>
  namesOf(change).some((name) => isLocked(organisation, name));

/** Of a connection that the organisation set, the user gives what signs in, the line and the lines. */
function isOther(draft: Draft, set: Connection): boolean {
  const website = draft.website?.trim() ?? '';
  return (
    draft.adapter !== set.adapter ||
    draft.name.trim() !== set.name ||
    draft.address.trim() !== set.address ||
    website !== (set.website ?? '') ||
    draft.gigabyte !== set.gigabyte ||
    draft.paceMinutes !== set.paceMinutes
  );
}

const isOtherPack = (draft: PackDraft, set: Connection): boolean =>
  draft.packId !== set.site?.packId ||
  draft.name.trim() !== set.name ||
  draft.gigabyte !== set.gigabyte ||
  draft.paceMinutes !== set.paceMinutes;

const isSet = (connection: Connection | undefined): connection is Connection =>
  connection?.organisation === 'set';

async function isNewRefused(store: Store, settings: Settings, id: string): Promise<boolean> {
  return (
    isOff(settings, 'own-connections') && (await store.getKey('connections', id)) === undefined
  );
}

/** Does the organisation's policy not leave this to the user? The page does not offer it either. */
export async function isRefused(store: Store, command: Command): Promise<boolean> {
  const settings = readSettings(await store.get('settings', 'settings'));
  const { organisation } = settings;
  if (organisation === null) return false;
  switch (command.do) {
    case 'save-settings':
      return touchesLocked(settings, command.settings);
    case 'save-line-rules':
      return touchesLocked(settings, command.rules.own);
    case 'save-relay':
      return (
        isLocked(organisation, 'relay') &&
        JSON.stringify(command.relay) !== JSON.stringify(settings.relay)
      );
    case 'test-connection':
    case 'save-connection': {
      const { draft, connectionId } = command;
      const known = await store.get('connections', connectionId);
      if (isSet(known)) return isOther(draft, known);
      if (isDemo(draft) && isOff(settings, 'demo')) return true;
      return isNewRefused(store, settings, connectionId);
    }
    case 'connect-pack': {
      const known = await store.get('connections', command.connectionId);
      if (isSet(known)) return isOtherPack(command.draft, known);
      return isNewRefused(store, settings, command.connectionId);
    }
    case 'remove-connection':
      return isSet(await store.get('connections', command.connectionId));
    case 'watch-page':
      return isOff(settings, 'watch-page') || isOff(settings, 'own-connections');
    case 'switch-sync':
    case 'clear-sync':
      return isOff(settings, 'sync');
    case 'import-pack':
      return isOff(settings, 'import-packs');
    case 'enable-pack':
    case 'remove-pack':
      return (await store.get('packs', command.packId))?.source === 'organisation';
    default:
      return false;
  }
}
