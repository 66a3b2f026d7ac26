import { checkPackText } from '../../../utils/packs/check-pack';
import { fillRequest } from '../../../utils/packs/fill-request';
import type { PackPreview } from '../../../utils/packs/pack-preview';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { answerQuestion } from '../../../utils/packs/reading-room';
import { largeAnswer } from '../../unit/packs/a-large-pack';
import { goodPage } from '../../unit/packs/a-page';
import { impossibleNumber } from '../engine/impossible-number';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';
import { firstPacks } from './first-packs';

const NOW = Date.UTC(2026, 10, 21, 9);

/** What a user may type where a pack asks for something, to lead it elsewhere. */
const TYPED = ['8944500000000000222', '../../admin', 'a@evil.example', '//evil.example/', '%2e%2e'];

const ANSWERS = [JSON.stringify(largeAnswer), goodPage];

/** Where a request would go that is none of the hosts which the user is shown. */
function hostBeyond(pack: ProviderPack, { hosts }: PackPreview): string | null {
  for (const typed of TYPED) {
    const asked = Object.fromEntries((pack.asks ?? []).map(({ name }) => [name, typed]));
    for (const request of pack.requests) {
      const url = fillRequest(request, asked);
      if (url !== null && !hosts.includes(new URL(url).origin)) return new URL(url).origin;
    }
  }
  return null;
}

/** A link that is neither https nor on this machine runs something, or is read by others. */
const unsafeLink = ({ links }: PackPreview): string | null =>
  links.find(({ url }) => !/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/.test(url))
    ?.name ?? null;

function wrongIn(pack: ProviderPack): string | null {
  for (const text of ANSWERS) {
    const answers = pack.requests.map(({ id, url }) => ({
      ...{ request: id, status: 200, url, redirected: false, text },
    }));
    const question = {
      ask: 'read',
      pack,
      answers,
      now: NOW,
      gigabyte: 'decimal',
      asked: {},
    } as const;
    const answer = answerQuestion(question);
    if (!('reading' in Object(answer))) continue;
    const { reading } = answer as Extract<typeof answer, { reading: unknown }>;
    if (!reading.ok) continue;
    const poll = { ...reading.value, clockOffset: 0, endpoints: {} };
    const wrong = impossibleNumber(poll);
    if (wrong !== null) return wrong;
  }
  return null;
}

function take(input: string): Trouble | null {
  const check = checkPackText(input);
  if (!check.ok)
    return check.problems.length > 0 ? null : trouble('crash', 'refused without a word');
  const host = hostBeyond(check.pack, check.preview);
  if (host !== null) return trouble('host', host);
  const link = unsafeLink(check.preview);
  if (link !== null) return trouble('host', `link ${link}`);
  const wrong = wrongIn(check.pack);
  return wrong === null ? null : trouble('wrong-number', wrong);
}

/** Packs as anybody may write them: what is let in asks only where it says, and always comes to an end. */
export function packTarget(): Target {
  const seeds = firstPacks().map((pack) => JSON.stringify(pack));
  const paths = ['$..*', '$..[*]..[*]', "$[?@.a=='b']", '$[0:9:2]', '$..[?@..a]', '{line}', '{?x}'];
  const forms = ['{data} of {data}', '{data}', '{date}', '{card}', '.*', 'javascript:alert(1)'];
  return { seeds, words: [...wordsIn(seeds), ...paths, ...forms], take };
}
