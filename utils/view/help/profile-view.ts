import type { ChannelDevice } from '../../domain/channels/channels';
import { profileTick, tickedAt } from '../../domain/help/ticks';
import { currentRenewal } from '../current-renewal';
import { formatTime } from '../moments';
import type { HelpContext } from './help-context';
import type { HelpLocale } from './help-locale';
import type { ProfileView } from './help-shapes';

const DEVICES: readonly ChannelDevice[] = ['iphone', 'ipad', 'android', 'windows', 'macos', 'mifi'];

const isDevice = (text: string | null): text is ChannelDevice =>
  DEVICES.some((device) => device === text);

/** @param chosen the device that the user chose; null: the one that the user sits at */
export function toProfile(
  context: HelpContext,
  chosen: string | null,
  locale: HelpLocale,
): ProfileView | null {
  const { line, device } = context;
  if (line.connection.site?.profileUpdate !== true) return null;
  const words = locale.help.profile;
  const names = locale.help.channels.devices;
  const value = isDevice(chosen) ? chosen : (device ?? 'iphone');
  const renewal = currentRenewal(line);
  const name = renewal?.state === 'confirmed' ? profileTick(renewal.id) : null;
  const at = name === null ? null : tickedAt(line.ticks, name);
  const lineKey = line.line.key;
  return {
    title: words.title,
    choice: {
      label: words.device,
      value,
      choices: DEVICES.map((each) => ({ value: each, label: names[each] })),
    },
    steps: words.steps[value],
    done: at === null ? '' : words.doneAt(formatTime(at, line.now, locale)),
    deed:
      name === null
        ? null
        : {
            label: at === null ? words.done : words.undo,
            action: { do: 'tick', lineKey, name, done: at === null },
          },
  };
}
