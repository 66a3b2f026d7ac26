import { beforeEach } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { site } from '../../../support/fake-watching';
import { watchedPage } from './watched-page';

/** For each test of a file: a page that only its scripts draw, read when the user comes by. */
export function visitedPage() {
  const { watching, id, rows } = watchedPage(site.shell);
  beforeEach(() => watching.later(10 * MINUTE));

  const seen = (html: string, settled = true, url = watching.url, seenAt = Date.now()) => ({
    do: 'page-seen',
    url,
    html,
    seenAt,
    settled,
  });

  return { watching, id, rows, seen };
}
