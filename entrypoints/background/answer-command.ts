import type { Command } from '../../utils/commands';
import type { ReplyTo } from '../../utils/messages';
import type { Store } from '../../utils/store/open';
import { guard } from './guard';

type Handlers = {
  [Name in Command['do']]: (
    command: Extract<Command, { do: Name }>,
    store: Store,
  ) => Promise<ReplyTo<Name>>;
};

/** All but those that have a file of their own, because they wake a worker so often. */
export type OtherHandlers = Omit<Handlers, 'wake' | 'refresh' | 'read-alerts'>;

const looking = () => import('./commands/looking');

const other =
  <Name extends keyof OtherHandlers>(name: Name) =>
  async (): Promise<OtherHandlers[Name]> =>
    (await import('./commands')).handlers[name];

/** Every command with its answer, which is imported when it is asked for. */
export const answers: { [Name in Command['do']]: () => Promise<Handlers[Name]> } = {
  wake: async () => (await looking()).wake,
  refresh: async () => (await looking()).refresh,
  'test-connection': other('test-connection'),
  'save-connection': other('save-connection'),
  'list-interfaces': other('list-interfaces'),
  'find-interface': other('find-interface'),
  'pause-connection': other('pause-connection'),
  'remove-connection': other('remove-connection'),
  'save-settings': other('save-settings'),
  'open-checkout': other('open-checkout'),
  'open-at-once': other('open-at-once'),
  'give-up': other('give-up'),
  'leave-guard': other('leave-guard'),
  acknowledge: other('acknowledge'),
  snooze: other('snooze'),
  'read-alerts': async () => (await import('./commands/read-alerts')).readAlerts,
  'save-line-rules': other('save-line-rules'),
  tick: other('tick'),
  'watch-plan': other('watch-plan'),
  'save-relay': other('save-relay'),
  'save-rates': other('save-rates'),
  'save-line-filter': other('save-line-filter'),
  'fetch-rates': other('fetch-rates'),
  'test-relay': other('test-relay'),
  'test-notification': other('test-notification'),
  'watch-page': other('watch-page'),
  'allow-background': other('allow-background'),
  'check-pack': other('check-pack'),
  'import-pack': other('import-pack'),
  'enable-pack': other('enable-pack'),
  'remove-pack': other('remove-pack'),
  'keep-file-part': other('keep-file-part'),
  'save-receipt': other('save-receipt'),
  'remove-receipt': other('remove-receipt'),
  'link-bill': other('link-bill'),
  'check-backup': other('check-backup'),
  'restore-backup': other('restore-backup'),
  'erase-everything': other('erase-everything'),
  'read-lock': other('read-lock'),
  unlock: other('unlock'),
  lock: other('lock'),
  'set-passphrase': other('set-passphrase'),
  'forget-passphrase': other('forget-passphrase'),
  'connect-pack': other('connect-pack'),
  'switch-sync': other('switch-sync'),
  'clear-sync': other('clear-sync'),
};

/** What wakes a worker most, and changes nothing that other machines are to have. */
const ONLY_LOOKS: ReadonlySet<Command['do']> = new Set(['wake', 'refresh', 'read-alerts']);

/** Nobody waits until other machines have it. */
const syncSoon = guard('sync', async () => (await import('./sync-if-on')).syncIfOn());

/** Every command's answer; a bug is written down and answered as one. */
export async function answerCommand<Name extends Command['do']>(
  command: Extract<Command, { do: Name }>,
): Promise<ReplyTo<Name>> {
  try {
    const load: () => Promise<Handlers[Name]> = answers[command.do as Name];
    const handle = await load();
    const { openStore } = await import('../../utils/store/open');
    const answer = await handle(command, await openStore());
    if (!ONLY_LOOKS.has(command.do)) syncSoon();
    return answer;
  } catch (bug) {
    const { report } = await import('./report');
    await report(command.do, bug);
    return { ok: false, failure: null, place: null };
  }
}
