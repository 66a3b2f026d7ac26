import type { RawAnswer } from './answer';
import { openAnswer } from './open-answer';
import type { ProviderPack } from './pack-shape';
import { identitiesOn } from './places/identity';
import type { ReadAnswersOptions } from './read-answers';
import { readText } from './values/read-text';
import type { OpenAnswer, Scope } from './values/scope';

/** The cards that the pack's places stand with. */
function knownCards({ lines }: ProviderPack): string[] {
  const known = new Set<string>();
  JSON.stringify(lines, (key, value: unknown) => {
    const { text, up } = Object(key === 'within' ? value : null);
    if (typeof text === 'string' && up === undefined) known.add(text);
    return value;
  });
  return [...known];
}

/**
 * The text that tells whose account answers are about, whether or not the rest can be read: another
 * account's page may look different, and must not pass for one that has changed.
 * @returns null where nothing tells
 */
export function accountOf(
  pack: ProviderPack,
  answers: readonly RawAnswer[],
  options: ReadAnswersOptions,
): string | null {
  const { account, zone = 'UTC', locale = null, requests } = pack;
  if (account === undefined) return null;
  const gigabyte = pack.gigabyte === 'unknown' ? options.gigabyte : pack.gigabyte;
  const opened = new Map<string, OpenAnswer>();
  for (const request of requests) {
    const raw = answers.find((answer) => answer.request === request.id);
    const open =
      raw === undefined
        ? null
        : openAnswer(raw, request, { now: options.now, zone, locale, gigabyte }, request.id);
    if (open?.ok === true) opened.set(request.id, open.value);
  }
  const scope: Scope = {
    answers: opened,
    request: requests[0]?.id ?? '',
    item: null,
    asked: options.asked ?? {},
    now: options.now,
    zone,
    locale,
    gigabyte,
  };
  const told = readText(scope, account, 'account');
  if (told.ok && told.value !== null) return told.value;
  const known = knownCards(pack);
  const shown = [...opened.values()].flatMap((open) =>
    open.kind === 'page' ? identitiesOn(open.page) : [],
  );
  const strange = known.length > 0 && !shown.some((card) => known.includes(card));
  return strange ? (shown[0] ?? null) : null;
}
