import { readFileSync } from 'node:fs';
import { parseAddress } from '../../utils/domain/checkout-address';
import type { Result } from '../../utils/domain/failure';
import { done, failed } from '../../utils/domain/failure';
import type { Poll } from '../../utils/domain/model';
import { parsePack } from '../../utils/packs/check-pack';
import { fillRequest } from '../../utils/packs/fill-request';
import type { ProviderPack } from '../../utils/packs/pack-shape';
import { readAnswers } from '../../utils/packs/read-answers';
import { fetchAnswers } from '../../utils/providers/site/fetch-answers';
import { createSiteHttp } from '../../utils/providers/site/site-http';
import { problemSentence } from '../pack/problem-sentence';
import { around, gigabyteOf, type Typed, textOf, zoneOf } from './probe-once';

/** The pack in the file, with every host that it declares replaced by `base`, where there is one. */
function packOf(file: string, base: string | null): ProviderPack {
  const checked = parsePack(readFileSync(file, 'utf8'));
  if (!checked.ok) throw new Error(checked.problems.map(problemSentence).join('; '));
  if (base === null) return checked.pack;
  const text = checked.pack.hosts.reduce(
    (pack, host) => pack.replaceAll(host, base),
    JSON.stringify({ ...checked.pack, hosts: checked.pack.hosts.slice(0, 1) }),
  );
  const moved = parsePack(text);
  if (!moved.ok) throw new Error(moved.problems.map(problemSentence).join('; '));
  return moved.pack;
}

function secretOf(pack: ProviderPack, typed: Typed): string | null {
  switch (pack.signIn.kind) {
    case 'bearer':
      return textOf(typed.token);
    case 'header':
      return textOf(typed.key) ?? textOf(typed.token);
    case 'basic':
    case 'client-credentials': {
      const id = textOf(typed['client-id']);
      const secret = textOf(typed['client-secret']) ?? textOf(typed.password);
      return id === null || secret === null ? null : `${id}:${secret}`;
    }
    default:
      return null;
  }
}

/** One poll by a pack; what the pack asks for is the line. */
export async function probePack(typed: Typed, timeoutMs?: number): Promise<Result<Poll>> {
  const base = textOf(typed.url);
  const address = base === null ? null : parseAddress(base);
  if (address?.ok === false) return address;
  const pack = packOf(textOf(typed.pack) ?? '', address?.value.origin ?? null);
  const { zone, ...machine } = around(zoneOf(typed), timeoutMs);
  const http = createSiteHttp({
    ...machine,
    hosts: pack.hosts,
    signIn: pack.signIn,
    secret: secretOf(pack, typed),
  });
  const line = textOf(typed.line) ?? '';
  const asked = Object.fromEntries((pack.asks ?? []).map(({ name }) => [name, line]));
  const requests = pack.requests.map((request) => ({
    ...request,
    url: fillRequest(request, asked),
  }));
  const filled = requests.flatMap(({ url, ...rest }) => (url === null ? [] : [{ ...rest, url }]));
  if (filled.length < requests.length) return failed({ kind: 'unsafe', why: 'malformed' });
  const answers = await fetchAnswers(http, filled);
  if (!answers.ok) return answers;
  const zoned = pack.zone === undefined ? { ...pack, zone } : pack;
  const read = readAnswers(zoned, answers.value, {
    now: Date.now(),
    gigabyte: gigabyteOf(typed),
    asked,
  });
  if (!read.ok) return read;
  const { readings, plans } = read.value;
  return done({ readings, plans, clockOffset: 0, endpoints: {} });
}
