import type { Alert } from '../../../utils/domain/alerts/alert';
import { stateOf } from '../../../utils/domain/line-state';
import type { Plan } from '../../../utils/domain/model';
import type { RankedLine } from '../../../utils/domain/rank';
import type { HelpContext } from '../../../utils/view/help/help-context';
import { helpContext } from '../../../utils/view/help/help-context';
import type { PackRecord } from '../../../utils/view/pack-view';
import { aConnection, aContext } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { aPackRecord, aSite } from '../../support/site-builders';

export const en = wholeLocaleOf('en');
export const zh = wholeLocaleOf('zh-CN');

export const mine = 'https://my.nippon.example';

/** Read by a pack, with the browser's own sign-in. */
export const site = (parts: Parameters<typeof aSite>[0] = {}) =>
  aConnection({ site: aSite({ hosts: [mine], ...parts }) });

export const ranked = (parts: Parameters<typeof aContext>[0] = {}): RankedLine => {
  const context = aContext({ connection: site(), ...parts });
  return { ...context, state: stateOf(context) };
};

interface Parts {
  line?: RankedLine;
  alerts?: Alert[];
  catalogue?: Plan[];
  channels?: PackRecord['pack']['channels'];
  pack?: Partial<PackRecord['pack']>;
  device?: HelpContext['device'];
  copied?: string | null;
}

export const aHelp = ({ channels, pack, ...parts }: Parts = {}): HelpContext =>
  helpContext({
    line: ranked(),
    alerts: [],
    catalogue: [],
    packs: [aPackRecord({ pack: { channels, ...pack } })],
    device: null,
    copied: null,
    ...parts,
  });
