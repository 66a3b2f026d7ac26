import { isPaymentService } from '../domain/payment-services';
import { PAYMENT_WORDS } from './payment-words';

/** What of a field tells what it asks for. */
export interface FieldSigns {
  autocomplete: string;
  name: string;
  id: string;
}

export interface PageSigns {
  url: string;
  fields: readonly FieldSigns[];
  /** Addresses of frames that can be seen. */
  frames: readonly string[];
}

/** `cardNumber`, `card-number`, `cc_num`, `cvv2`, `numeroDeTarjeta`; never `cardboard` or `accent`. */
const CARD =
  /(?:^|[^a-z])(?:cc|card|credit ?card|kredit ?karten?|carte|tarjeta|cartao|carta) ?(?:number|num|no|nr|pan|nummer|exp|expiry|expiration|cvc|cvv|csc|holder)(?![a-z])|(?:^|[^a-z])(?:cvc|cvv|csc|iban)(?![a-z])|num(?:ero|eri)? ?(?:de |di |da )?(?:tarjeta|carte|carta|cartao)/;

/** `cardNumber` and `card_number` as `card number`. */
const apart = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();

export const asksForCard = ({ autocomplete, name, id }: FieldSigns): boolean =>
  /(?:^|\s)cc-/i.test(autocomplete) || CARD.test(apart(name)) || CARD.test(apart(id));

const saysPayment = (text: string): boolean =>
  apart(text)
    .split(' ')
    .some((word) => PAYMENT_WORDS.has(word));

/** Where applications made of scripts keep their address. */
const routeOf = (hash: string): string => (/^#!?\//.test(hash) ? hash : '');

/** Is it a place where people pay? When in doubt it is: there are other pages for a banner. */
export function isPaymentPage({ url, fields, frames }: PageSigns): boolean {
  const { hostname, pathname, hash, searchParams } = new URL(url);
  const where = [hostname, pathname, routeOf(hash), ...searchParams.values()];
  return (
    isPaymentService(hostname) ||
    where.some(saysPayment) ||
    fields.some(asksForCard) ||
    frames.some((frame) => URL.canParse(frame) && isPaymentService(new URL(frame).hostname))
  );
}
