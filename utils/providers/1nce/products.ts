import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { minorDigits } from '../../domain/minor-digits';
import type { Charge, Plan } from '../../domain/model';
import { plansIn } from '../catalogued';
import type { Access } from '../contract';
import { toAmount } from '../exact';
import { newPlan } from '../new-plan';
import { read } from '../read';
import { isCurrency } from '../units';

const text = z.nullish(z.string());

const charges = z.nullish(
  z.array(z.object({ name: text, amount_net: z.union([z.number(), z.string()]), currency: text })),
);

const products = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    product: text,
    one_time_charges: charges,
    recurring_charges: charges,
  }),
);

type Product = z.output<typeof products>[number];

/** Net, as 1NCE sells to businesses alone. None at all where one is unknown or in another currency. */
function toCharges(product: Product): Pick<Plan, 'currency' | 'charges' | 'taxIncluded'> {
  const told = [
    ...(product.recurring_charges ?? []).map((each) => ({ ...each, kind: 'plan' as const })),
    ...(product.one_time_charges ?? []).map((each) => ({ ...each, kind: 'fee' as const })),
  ];
  const currency = told[0]?.currency ?? '';
  const all = told.flatMap((each): Charge[] => {
    if (each.currency !== currency || !isCurrency(currency)) return [];
    const amount = toAmount(each.amount_net, 10 ** minorDigits(currency));
    if (typeof amount === 'string') return [];
    const { kind, name } = each;
    return [
      { kind, name: name ?? '', minor: amount.value, startsAt: null, endsAt: null, code: null },
    ];
  });
  const isWhole = all.length > 0 && all.length === told.length;
  return isWhole ? { currency, charges: all, taxIncluded: false } : { currency: null, charges: [] };
}

function toPlan(product: Product): Plan {
  const id = String(product.id);
  return newPlan({ id, name: product.product ?? id, ...toCharges(product) });
}

/** Cards to be ordered; how much data each comes with stands in its name alone. */
export async function readPlans({ http }: Access): Promise<Result<Plan[] | null>> {
  const asked = await http.get('/v1/products');
  const told = asked.ok === true ? read(products, asked.value.body, 'products') : asked;
  return plansIn(told, (all) => all.map(toPlan));
}
