import { describe, expect, it } from 'vitest';
import { type CorpusCase, loadCorpus } from '../../corpus/load';
import { toldValues } from '../../support/told-values';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The same answer with other names for its keys. */
function renamed(data: Json, name: (key: string) => string): Json {
  if (Array.isArray(data)) return data.map((one) => renamed(one, name));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      /^[A-Za-z][A-Za-z0-9_]*$/.test(key) ? name(key) : key,
      renamed(value, name),
    ]),
  );
}

const wordsOf = (key: string): string[] =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .split('_')
    .filter((word) => word !== '');
const joined = (sign: string) => (key: string) => wordsOf(key).join(sign).toLowerCase();

const asTexts = (data: Json): Json =>
  JSON.parse(
    JSON.stringify(data, (_key, value) =>
      typeof value === 'number' && !String(value).includes('e') ? String(value) : value,
    ),
  );

function reversed(data: Json): Json {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, reversed(value)]);
  return Object.fromEntries(entries.reverse());
}

/** Each with the answers that it is known to change; one that it changes no longer goes from the list. */
const CHANGES: Record<string, [(data: Json) => Json, string]> = {
  'KEYS_IN_LARGE_LETTERS, in another answer': [
    (data) => ({
      code: 0,
      msg: 'success',
      data: renamed(data, (key) => joined('_')(key).toUpperCase()),
    }),
    '',
  ],
  'usr-keys-with-hyphens, numbers as texts': [
    (data) => asTexts(renamed(data, (key) => `usr-${joined('-')(key)}`)),
    'hz-en-attributes hz-en-months',
  ],
  'keysinonerunofletters, in a list': [
    (data) => (Array.isArray(data) ? data : [data]).map((one) => renamed(one, joined(''))),
    'fa-volume hd-ru-pchela hf-nl-abonnementen hj-rs-morava-api hk-ar-api hk-conso-json hk-fr-boox hk-ru-t2 hk-sen-data hl-nb-nordtel-json hn-cs-morava hn-tr-toros ho-ro-flux ho-si-rest hq-ja-povo-like hq-pt-consumos hq-ru-ostatki it-told-consumo-data rk-en-hungarian ru-api ru-ostatki se-zh-left-side',
  ],
  'keys the other way round': [
    reversed,
    'en-told-num2 ha-fr-orange-json hd-cn-resources hk-cn-important hk-cn-seven hk-de-datapass hk-hk-yongliang hl-ja-rakuda-json ho-fi-kuusi hq-en-plan-lines',
  ],
};

const told = (one: CorpusCase, data: Json): string => toldValues(one, JSON.stringify(data));

/** Answers that are JSON and nothing else. */
const answers = loadCorpus().flatMap((one) => {
  try {
    const data: Json = one.kind === 'json' ? JSON.parse(one.body) : null;
    return data === null ? [] : [{ one, data, before: told(one, data) }];
  } catch {
    return [];
  }
});

describe('an answer tells the same, with', () => {
  it.each(Object.entries(CHANGES))('%s', (_name, [change, known]) => {
    const changed = answers.filter(({ one, data, before }) => told(one, change(data)) !== before);
    expect(changed.map(({ one }) => one.id).sort()).toEqual(
      known.split(' ').filter((id) => id !== ''),
    );
  });
});
