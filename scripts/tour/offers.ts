import { LINE } from './stage';

/** An offering as the operator's own checkout sells it to the line of the tour. */
export interface Offer {
  id: string;
  name: string;
  /** Whole yen, taxes and every fee included. */
  price: number;
  /** Whole yen per 10^9 bytes. */
  perGb: number;
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
      const price = Number(/data-total="(\d+)"/.exec(await checkout.text())?.[1]);
      const allowance = prodSpecCharValueUse.find((value) => value.name === 'dataAllowance');
      const gigabytes = Number(allowance?.productSpecCharacteristicValue[0]?.value);
      return [{ id, name, price, perGb: Math.round(price / gigabytes) }];
    }),
  );
  return offers.flat();
}
