import { beforeEach } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { dump } from '../../../support/fake-store';
import { site, watchSites } from '../../../support/fake-watching';

/** For each test of a file: a watched account page, and what the website answers from then on. */
export function watchedPage(answer = site.account()) {
  const watching = watchSites();
  let connectionId = '';
  beforeEach(async () => {
    watching.site.say('/account', answer);
    connectionId = await watching.watch(site.account());
  });

  const id = () => connectionId;

  const rows = async () => dump(await watching.worker.store());

  const poll = async () => {
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([connectionId]);
  };

  const failure = async () => (await watching.connection(connectionId)).status.failure;

  const alerts = async () =>
    (await (await watching.worker.store()).getAll('alerts')).filter(
      ({ kind }) => kind === 'signed-out',
    );

  return { watching, id, rows, poll, failure, alerts };
}
