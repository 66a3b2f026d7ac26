import { LINE } from './stage';

/** An offering as the operator's own checkout sells it to the line of the tour. */
export interface Offer {
  id: string;
  name: string;
  /** Minor units, taxes and every fee included. */
  price: number;
  currency: string;
  /** False where tax is said to come on top. */
  isTaxed: boolean;
  /** Whole minor units per 10^9 bytes; null where the data has no end. */
  perGb: number | null;
}

interface Wire {
  id: string;
  name: string;
  prodSpecCharValueUse: {
    name: string;
    productSpecCharacteristicValue: { value: number | string | boolean }[];
  }[];
}

export const checkoutOf = (sandbox: string, offering: string): string =>
  `${sandbox}/checkout?offering=${offering}&line=${LINE}`;

/** What the line can really buy now: asked at the checkout, one offering after the other. */
export async function readOffers(sandbox: string): Promise<Offer[]> {
  const list = `${sandbox}/tmf-api/productCatalogManagement/v4/productOffering?limit=100`;
  const answer = await fetch(list, { headers: { authorization: 'Bearer sandbox-mei' } });
  const offered: Wire[] = JSON.parse(await answer.text());
  const offers = await Promise.all(
    offered.map(async ({ id, name, prodSpecCharValueUse }): Promise<Offer[]> => {
      const checkout = await fetch(checkoutOf(sandbox, id));
      if (!checkout.ok) return [];
      const asked = /data-total="(\d+)" data-currency="(\w+)"/.exec(await checkout.text());
      const [, total, currency = ''] = asked ?? [];
      const price = Number(total);
      const told = (what: string) =>
        prodSpecCharValueUse.find((value) => value.name === what)?.productSpecCharacteristicValue[0]
          ?.value;
      const gigabytes = Number(told('dataAllowance'));
      const isTaxed = told('taxIncluded') !== false;
      const perGb = Number.isNaN(gigabytes) ? null : Math.round(price / gigabytes);
      return [{ id, name, price, currency, isTaxed, perGb }];
    }),
  );
  return offers.flat();
}
