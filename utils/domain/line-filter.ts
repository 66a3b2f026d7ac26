import { providerTime } from './connection';
import { isDoubtful, isPressing, isUrgent, type LineState } from './line-state';
import type { RankedLine } from './rank';
import { DAY } from './time';

/** Lines of which the same is to be known: each is in one of them at least. */
export const LINE_GROUPS = ['renewal', 'ending', 'low', 'unsettled', 'faulty', 'well'] as const;
export type LineGroup = (typeof LINE_GROUPS)[number];

/** What of all lines stays in sight; an empty text means all of them. */
export interface LineFilter {
  text: string;
  connectionId: string;
  group: LineGroup | '';
}

/** One that the user gave a name to; there is one of each name. */
export interface SavedLineFilter extends LineFilter {
  name: string;
}

export const noLineFilter: LineFilter = { text: '', connectionId: '', group: '' };

/** More would be a list to search through. */
export const MOST_LINE_FILTERS = 20;
/** Characters. */
export const LONGEST_FILTER_NAME = 60;
export const LONGEST_FILTER_TEXT = 100;

const SOON = 7 * DAY;

const isEnding = ({ line, connection, now }: RankedLine): boolean => {
  const { expiresAt } = line.reading;
  const left = expiresAt === null ? null : expiresAt - providerTime(connection, now);
  return left !== null && left > 0 && left <= SOON;
};

const isUnsettled = (state: LineState): boolean =>
  state === 'waiting' || state === 'overdue' || state === 'arrears';

/** What is settled or asked after is not renewed once more. */
const isToRenew = (state: LineState): boolean =>
  (isUrgent(state) || isPressing(state)) && !isUnsettled(state);

const IS_IN: Record<LineGroup, (line: RankedLine) => boolean> = {
  renewal: ({ state }) => isToRenew(state),
  ending: isEnding,
  low: ({ state }) => state === 'low' || state === 'empty',
  unsettled: ({ state }) => isUnsettled(state),
  faulty: ({ state }) => isDoubtful(state),
  well: ({ state }) => !isToRenew(state) && !isUnsettled(state) && !isDoubtful(state),
};

/** @returns empty for what is the name of none */
export const lineGroupOf = (name: string | null): LineGroup | '' =>
  LINE_GROUPS.find((group) => group === name) ?? '';

export const isInGroup = (line: RankedLine, group: LineGroup | ''): boolean =>
  group === '' || IS_IN[group](line);

export const isSameFilter = (one: LineFilter, other: LineFilter): boolean =>
  one.text === other.text && one.connectionId === other.connectionId && one.group === other.group;
