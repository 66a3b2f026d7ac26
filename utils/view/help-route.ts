import { SYMPTOMS } from '../domain/help/symptoms';
import type { HelpTopic } from './shapes';

/** What the help was opened for. */
export interface HelpAsked {
  lineKey: string;
  topic: HelpTopic;
}

const HELP = 'help/';

/** The part of the popup's address that opens the help at once. */
export const helpHash = ({ lineKey, topic }: HelpAsked): string =>
  [`${HELP}${encodeURIComponent(lineKey)}`, topic].filter(Boolean).join('/');

const topicOf = (text: string | undefined): HelpTopic =>
  text === 'profile' ? text : (SYMPTOMS.find((each) => each === text) ?? null);

/** Null where nothing of the kind is asked. */
export function helpIn(hash: string): HelpAsked | null {
  const place = hash.replace(/^#/, '');
  if (!place.startsWith(HELP)) return null;
  const [line = '', topic] = place.slice(HELP.length).split('/');
  try {
    const lineKey = decodeURIComponent(line);
    return lineKey === '' ? null : { lineKey, topic: topicOf(topic) };
  } catch {
    // Not of our making.
    return null;
  }
}
