import type { FoundValue, PageFindings } from '../../../utils/packs/found';
import { packFromDraft } from '../../../utils/packs/pack-from-draft';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readAnswers } from '../../../utils/packs/read-answers';
import type { WatchDraft } from '../../../utils/packs/watch-draft';

export const URL_OF_PAGE = 'https://my.provider.example/account';

/** What the popup sends once the user has confirmed what was found. */
export const draftOf = (
  values: readonly FoundValue[],
  parts: Partial<WatchDraft> = {},
): WatchDraft => ({
  connectionId: '0f3c2a5e-1111-4222-8333-444455556666',
  url: URL_OF_PAGE,
  name: 'My provider',
  locale: 'en',
  zone: 'UTC',
  values: [...values],
  gigabyte: 'decimal',
  dataUrls: [],
  ...parts,
});

export const packOf = ({ values }: Pick<PageFindings, 'values'>, parts: Partial<WatchDraft> = {}) =>
  packFromDraft(draftOf(values, parts), '0f3c2a5e');

/** What a pack reads on a page. */
export const readWith = (pack: ProviderPack, html: string, now: number) =>
  readAnswers(
    pack,
    [
      {
        request: pack.requests[0]?.id ?? '',
        status: 200,
        url: pack.requests[0]?.url ?? '',
        redirected: false,
        text: html,
      },
    ],
    { now, gigabyte: 'decimal' },
  );
