import { describe, expect, it } from 'vitest';
import { done } from '../../../utils/domain/failure';
import { readPages } from '../../../utils/providers/pages';
import { everything, pollOf } from './tmforum-provider';

const OFFERINGS = '/tmf-api/productCatalogManagement/v4/productOffering';

const offerings = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `offer-${at}`, name: `Plan ${at}` }));

const pollWith = (list: object[]) =>
  pollOf({ ...everything(), [OFFERINGS]: list }, { wantsPlans: true });

describe('a long catalogue', () => {
  it('has an entry once that moved to the next page', async () => {
    const list = offerings(150);
    const [first = {}] = list;
    const poll = await pollWith([...list.slice(0, 120), first, ...list.slice(120)]);
    const ids = poll.ok ? (poll.value.plans ?? []).map(({ id }) => id) : [];
    expect(ids).toHaveLength(150);
    expect(new Set(ids).size).toBe(150);
  });

  it('of more pages than are read is refused whole, and it is said why', async () => {
    const poll = await pollWith(offerings(10_101));
    const plansFailure = { kind: 'unreadable', path: 'productOffering', why: 'too-large' };
    expect(poll).toMatchObject({ ok: true, value: { plans: null, plansFailure } });
  }, 30_000);

  it('whose prices cannot be read stays as it was', async () => {
    const prices = `${OFFERINGS}Price`;
    const poll = await pollOf({ ...everything(), [prices]: 500 }, { wantsPlans: true });
    const plansFailure = { kind: 'server', status: 500, retryAt: null };
    expect(poll).toMatchObject({ ok: true, value: { plans: null, plansFailure } });
  });

  it('of a million entries is not read to its end', async () => {
    let asked = 0;
    const result = await readPages<number>('bundles', String, async ({ have }) => {
      asked += 1;
      return done({ entries: Array.from({ length: 10_000 }, (_, at) => have + at), more: true });
    });
    expect(result).toMatchObject({ ok: false, failure: { why: 'too-large' } });
    expect(asked).toBe(3);
  });

  it('that repeats a page is none', async () => {
    const entries = [1, 2];
    const ask = async () => done({ entries, more: true });
    const result = await readPages<number>('bundles', String, ask, 'once');
    expect(result).toMatchObject({ ok: false, failure: { why: 'same-line-twice' } });
  });
});

it('a catalogue that is not offered is none, and nothing is wrong', async () => {
  const { [OFFERINGS]: _, ...others } = everything();
  const poll = await pollOf(others, { wantsPlans: true });
  expect(poll.ok && poll.value.plans).toBeNull();
  expect(poll.ok && 'plansFailure' in poll.value).toBe(false);
});
