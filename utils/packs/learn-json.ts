import { parseData } from '../reader/json/parse-data';
import { readDataPlaces } from '../reader/json/read-data-places';
import type { RawAnswer } from './answer';
import { cardsOf } from './cards-of-draft';
import type { FoundValue } from './found';
import { accountSourceIn } from './learn/account-source';
import { type Document, type LearnedLine, learnLine } from './learn/learn-line';
import type { LineMap } from './line-shape';
import type { ProviderPack } from './pack-shape';
import type { PackRequest } from './request-shape';
import type { TextSource } from './source-shape';

function openDocuments(pack: ProviderPack, answers: readonly RawAnswer[], now: number): Document[] {
  const { zone = 'UTC', locale } = pack;
  const options = { now, zone, ...(locale === undefined ? {} : { locale }) };
  return answers.flatMap(({ url, text }): Document[] => {
    const data = parseData(text, 'json');
    return data === null ? [] : [{ url, data, places: readDataPlaces(data, options) }];
  });
}

/** One request for each address, by the names that the sources use. */
class Requests {
  readonly list: PackRequest[] = [];

  of(url: string): string {
    const known = this.list.find((request) => request.url === url);
    if (known !== undefined) return known.id;
    const id = this.list.length === 0 ? 'data' : `data-${this.list.length + 1}`;
    this.list.push({ id, url, answer: 'json' });
    return id;
  }
}

/** The card that the page names, in the line's own answer or in another. */
function cardSource(
  documents: readonly Document[],
  own: Document,
  card: FoundValue | undefined,
  requests: Requests,
): TextSource | null {
  if (card === undefined) return null;
  for (const document of [own, ...documents.filter((one) => one !== own)]) {
    const source = accountSourceIn(document.data, String(card.value));
    if (source !== null) return { ...source, request: requests.of(document.url) };
  }
  return null;
}

function lineMap(line: LineMap, learned: LearnedLine, request: string, tail: TextSource | null) {
  const end = learned.buckets[0]?.expiresAt;
  const map: LineMap = { request, buckets: learned.buckets };
  if (line.id !== undefined) map.id = line.id;
  if (line.name !== undefined) map.name = line.name;
  if (tail !== null) map.tail = tail;
  if (end !== undefined) map.expiresAt = end;
  return map;
}

/**
 * The same values in the JSON that a page has fetched: read there, they need none of its scripts. Only
 * what agrees with the page as the user confirmed it counts, for every line that the page shows; and
 * the account must be told as well where the page tells it.
 * @returns null where no answers say what the page says
 */
export function learnJson(
  pack: ProviderPack,
  values: readonly FoundValue[],
  answers: readonly RawAnswer[],
  now: number,
): ProviderPack | null {
  const documents = openDocuments(pack, answers, now);
  const requests = new Requests();
  const cards = cardsOf(values);
  const lines: LineMap[] = [];
  let account: TextSource | null = null;
  let binary = false;
  for (const [at, line] of pack.lines.entries()) {
    const own = cards[at] ?? [];
    const learned = learnLine(documents, own, line);
    if (learned === null) return null;
    const request = requests.of(learned.document.url);
    const card = own.find(({ field }) => field === 'card');
    const tail = cardSource(documents, learned.document, card, requests);
    account ??= tail;
    binary ||= learned.binary;
    lines.push(lineMap(line, learned, request, tail));
  }
  if (pack.account !== undefined && account === null) return null;
  const { account: _, ...rest } = pack;
  return {
    ...rest,
    requests: requests.list,
    gigabyte: binary ? 'binary' : pack.gigabyte,
    ...(account === null ? {} : { account }),
    lines,
  };
}
