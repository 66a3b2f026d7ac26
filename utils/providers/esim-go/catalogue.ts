import * as z from 'zod/mini';
import { addressPart } from '../../domain/address-part';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Plan } from '../../domain/model';
import { amountOf, amountOrNothing, signedAmountOf } from '../amounts';
import { answeredPage } from '../answered';
import type { Amount } from '../exact';
import type { Http } from '../http';
import { newPlan } from '../new-plan';
import { readPages } from '../pages';
import { read } from '../read';

/** Its 1 GB has 10^9 bytes, and its MB a thousandth of that. */
const MB = 1e6;
const SIZE = 200;

const country = z.object({ iso: z.nullish(z.string()) });

const bundle = z.object({
  name: z.string(),
  description: z.nullish(z.string()),
  /** Below nothing where it is unlimited. */
  dataAmount: z.catch(z.nullish(signedAmountOf(MB)), null),
  /** In days. */
  duration: amountOrNothing(1),
  unlimited: z.nullish(z.boolean()),
  countries: z.nullish(z.array(country)),
});

export type CatalogueBundle = z.output<typeof bundle>;

/** Its documentation shows a bare list; what it answers has a count of pages besides. */
const catalogue = z.union([
  z.pipe(
    z.array(bundle),
    z.transform((bundles) => ({ bundles, pageCount: null })),
  ),
  z.object({ bundles: z.array(bundle), pageCount: z.nullish(amountOf(1)) }),
]);

/** By the provider's own count, the last page of which holds something; else while pages come full. */
export function hasMore(
  page: number,
  count: Amount | null | undefined,
  { length }: { length: number },
  size: number,
): boolean {
  if (!count) return length === size;
  return page < count.value || (page > 1 && length === 0);
}

/** Everything that the account can order. */
export async function readCatalogue(http: Http): Promise<Result<CatalogueBundle[]>> {
  return readPages(
    'bundles',
    (entry) => JSON.stringify(entry),
    async ({ page }) => {
      const asked = await http.get(`/catalogue?page=${page}&perPage=${SIZE}`);
      const answer = answeredPage(asked, page, 'bundles');
      if (!answer.ok) return answer;
      const told = read(catalogue, answer.value.body);
      if (!told.ok) return told;
      const { bundles: entries, pageCount } = told.value;
      return done({ entries, more: hasMore(page, pageCount, entries, SIZE) });
    },
    'once',
  );
}

/** One that may no longer be in the catalogue; null where nothing is said of it. */
async function readOne(http: Http, name: string): Promise<CatalogueBundle | null> {
  const part = addressPart(name);
  if (part === null) return null;
  const asked = await http.get(`/catalogue/bundle/${part}`);
  const told = asked.ok === true ? read(bundle, asked.value.body) : asked;
  return told.ok === true ? told.value : null;
}

/** How many days each of these bundles lasts; those of which nobody says it are left out. */
export async function readDays(
  http: Http,
  names: ReadonlySet<string>,
  known: CatalogueBundle[],
): Promise<Map<string, number>> {
  const days = new Map<string, number>();
  for (const name of names) {
    const found = known.find((entry) => entry.name === name) ?? (await readOne(http, name));
    if (found?.duration) days.set(name, found.duration.value);
  }
  return days;
}

/** `price` is in the currency of the account, which is told only along with who its users are. */
export function toPlan({
  name,
  description,
  dataAmount,
  duration,
  ...told
}: CatalogueBundle): Plan {
  const unlimited = told.unlimited === true;
  const isAmount = !unlimited && (dataAmount?.value ?? -1) >= 0;
  return newPlan({
    id: name,
    name: description ?? name,
    dataBytes: isAmount ? (dataAmount?.value ?? null) : null,
    unlimited,
    validity: duration?.value ? { count: duration.value, unit: 'day' } : null,
    regions: (told.countries ?? []).flatMap(({ iso }) => iso ?? []),
  });
}
