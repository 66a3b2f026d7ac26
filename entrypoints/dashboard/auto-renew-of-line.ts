import { ownDevice } from '../../utils/platform/device';
import { catalogueOf, type Stored } from '../../utils/view/contexts';
import { toAutoRenew } from '../../utils/view/help/auto-renew-view';
import { helpContext } from '../../utils/view/help/help-context';
import type { HelpLocale } from '../../utils/view/help/help-locale';
import type { AutoRenewView } from '../../utils/view/help/help-shapes';
import type { PackRecord } from '../../utils/view/pack-view';

type Line = Parameters<typeof helpContext>[0]['line'];

/** Whether a line renews itself, in the words of the help. */
export function autoRenewOfLine(
  line: Line,
  stored: Stored,
  packs: readonly PackRecord[],
  locale: HelpLocale,
): AutoRenewView {
  const context = helpContext({
    ...{ line, packs, alerts: [], device: ownDevice(), copied: null },
    catalogue: catalogueOf(stored, line.connection.id) ?? [],
  });
  return toAutoRenew(context, locale);
}
