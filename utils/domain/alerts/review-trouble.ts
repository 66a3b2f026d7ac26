import type { ConnectionStatus } from '../connection';
import type { Failure } from '../failure';
import type { Settings } from '../settings';
import { HOUR } from '../time';
import type { Alert, Watches } from './alert';
import { climb, freshWatch, openAlert } from './alert';
import type { AlertKind, RuleName } from './kinds';

interface Trouble {
  rule: RuleName;
  name: string;
  kind: AlertKind;
  holds: boolean;
}

/** What has gone wrong with the provider itself; none of it says anything about data. */
function troublesOf(failure: Failure, failedFor: number, settings: Settings): Trouble[] {
  const long = failedFor >= settings.troubleHours * HOUR;
  switch (failure.kind) {
    case 'signed-out':
      return [{ rule: 'signed-out', name: 'signed-out', kind: 'signed-out', holds: true }];
    case 'offline':
    case 'locked':
    case 'unentered':
      // That is this machine, and the user knows.
      return [];
    case 'unreachable':
    case 'timeout':
    case 'server':
    case 'rate-limited':
    case 'maintenance':
      return [{ rule: 'trouble', name: 'trouble', kind: 'unreachable', holds: long }];
    case 'forbidden':
    case 'unreadable':
    case 'unsafe':
    case 'other-account':
    case 'not-permitted':
      return [{ rule: 'trouble', name: 'trouble', kind: 'unreadable', holds: long }];
  }
}

/** One alert for each time that a connection came into trouble; the first success ends it. */
export function reviewTrouble(
  connectionId: string,
  status: Pick<ConnectionStatus, 'watches' | 'failedFor'>,
  failure: Failure,
  settings: Settings,
  now: number,
): { watches: Watches; raised: Alert[] } {
  const watches: Watches = { ...status.watches };
  const raised: Alert[] = [];
  for (const { rule, name, kind, holds } of troublesOf(failure, status.failedFor, settings)) {
    const family = `${connectionId}:${name}`;
    const told = holds && settings.rules[rule];
    const { watch, raise } = climb(watches[family] ?? freshWatch, told ? 0 : null);
    watches[family] = watch;
    if (raise === null) continue;
    const id = `${family}@${watch.episode}`;
    raised.push(openAlert({ id, family, kind, connectionId }, now));
  }
  return { watches, raised };
}
