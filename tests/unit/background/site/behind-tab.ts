import { beforeEach, expect } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { site } from '../../../support/fake-watching';
import { comeToRest } from '../../../support/fake-worker';
import { watchedPage } from './watched-page';

/** For each test of a file: a page that only its scripts draw, and that may be opened behind the others. */
export function behindTab() {
  const { watching, id } = watchedPage(site.shell);
  beforeEach(() => watching.later(40 * MINUTE));

  const tabs = () => [...watching.sites.tabs.values()];
  const noted = async () => (await watching.worker.store()).getAll('tabs');

  /** The tab that was opened for reading, once it is open. */
  async function behind(): Promise<number> {
    await expect.poll(() => tabs().length).toBe(1);
    const [tab] = tabs();
    if (tab === undefined) throw new Error('no tab');
    await expect.poll(async () => (await noted()).length).toBe(1);
    await comeToRest();
    return tab.id;
  }

  const allow = (allowed = true) =>
    watching.worker.send({ do: 'allow-background', connectionId: id(), allowed });

  return { watching, id, tabs, noted, behind, allow };
}
