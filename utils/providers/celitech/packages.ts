import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Plan } from '../../domain/model';
import { amountOrNothing } from '../amounts';
import { answeredPage } from '../answered';
import type { Access } from '../contract';
import { eachOf } from '../each-of';
import { newPlan } from '../new-plan';
import { readPages } from '../pages';
import { read } from '../read';
import type { Purchase } from './purchases';
import { bytes, isUnlimited, pageOf, queryOf, text } from './wire';

const offer = z.object({
  id: z.string(),
  destination: text,
  destinationName: text,
  dataLimitInBytes: bytes,
  maxDays: amountOrNothing(1),
  destinationISO2: text,
});

const packages = z.object({ packages: z.array(offer), afterCursor: text });

type Offer = z.output<typeof offer>;

/** Cents of no currency that is told are no price. */
function toPlan({ id, destination, destinationName, ...offered }: Offer): Plan {
  const { dataLimitInBytes: size, maxDays, destinationISO2 } = offered;
  const places = destination ? [destination] : [];
  return newPlan({
    id,
    name: destinationName ?? destination ?? id,
    // What tops a card up has to be for the destination that the card was bought for.
    categories: places,
    regions: destinationISO2 ? [destinationISO2] : places,
    unlimited: isUnlimited(size),
    dataBytes: size && size.value >= 0 ? size.value : null,
    validity: maxDays?.value ? { count: maxDays.value, unit: 'day' } : null,
  });
}

/** What there is for the destinations of these purchases; all there is where none is told. */
export async function readPlans({ http }: Access, bought: Purchase[]): Promise<Result<Plan[]>> {
  const told = new Set(bought.flatMap(({ package: pack }) => pack?.destination ?? []));
  const destinations = told.size === 0 ? [null] : [...told];
  const offered = await eachOf(destinations, (destination) =>
    readPages(
      'packages',
      (offer: Offer) => JSON.stringify(offer),
      async ({ cursor, page: at }) => {
        const asked = await http.get(`/packages${queryOf({ destination, afterCursor: cursor })}`);
        const answer = answeredPage(asked, at, 'packages');
        const page = answer.ok ? read(packages, answer.value.body) : answer;
        return page.ok ? done(pageOf(page.value.packages, page.value.afterCursor)) : page;
      },
      'once',
    ),
  );
  return offered.ok ? done(offered.value.flat().map(toPlan)) : offered;
}
