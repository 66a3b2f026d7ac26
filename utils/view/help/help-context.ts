import type { Alert } from '../../domain/alerts/alert';
import type { ChannelDevice } from '../../domain/channels/channels';
import type { KnownChannels } from '../../domain/channels/channels-of';
import { channelsOf } from '../../domain/channels/channels-of';
import { packAbout, packFor } from '../../domain/channels/pack-for';
import type { ProviderPages } from '../../domain/channels/provider-pages';
import { providerPages } from '../../domain/channels/provider-pages';
import type { Plan } from '../../domain/model';
import type { RankedLine } from '../../domain/rank';
import type { ProviderPack } from '../../packs/pack-shape';
import type { PackRecord } from '../pack-view';

/** All that the help of one line is made from. */
export interface HelpContext {
  line: RankedLine;
  /** Those of the line or of its connection that hold. */
  alerts: Alert[];
  catalogue: Plan[];
  pack: ProviderPack | null;
  /** Says in which country and language the provider is at home. */
  home: Pick<ProviderPack, 'countries' | 'locale'> | null;
  pages: ProviderPages;
  channels: KnownChannels;
  /** The device that the user sits at. */
  device: ChannelDevice | null;
  /** The last text that was copied here. */
  copied: string | null;
}

type Given = Omit<HelpContext, 'pack' | 'home' | 'pages' | 'channels' | 'alerts'> & {
  alerts: readonly Alert[];
  packs: readonly PackRecord[];
};

export function helpContext({ packs, alerts, ...given }: Given): HelpContext {
  const { line, catalogue } = given;
  const { connection } = line;
  const pack = packFor(connection, packs)?.pack ?? null;
  return {
    ...given,
    pack,
    home: packAbout(connection, packs)?.pack ?? null,
    pages: providerPages(connection, pack),
    channels: channelsOf({ connection, reading: line.line.reading, pack, catalogue }),
    alerts: alerts.filter(
      ({ lineKey, connectionId }) =>
        lineKey === line.line.key || (lineKey === null && connectionId === connection.id),
    ),
  };
}
