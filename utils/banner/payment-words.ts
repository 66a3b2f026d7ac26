/**
 * Words that stand alone in the host, path or route of pages where people pay, in the languages of
 * shops. Too many is harmless: a banner that is not shown here is shown on the next page.
 */
export const PAYMENT_WORDS: ReadonlySet<string> = new Set(
  (
    'checkout checkouts pay pays paying payment payments paynow payonline epay webpay securepay ' +
    'paygate payform paypage cashier billing purchase placeorder ' +
    'kasse bezahlen zahlung zahlungen zahlungsart paiement paiements payer caisse reglement ' +
    'pago pagos pagar caja pagamento pagamenti pagamentos pagare cassa betalen betaling afrekenen ' +
    'betala betalning kassa maksu maksaminen platba platnosc platnosci zaplata placanje placilo ' +
    'fizetes plata plati odeme oplata oplatit platezh pembayaran bayar thanhtoan ' +
    'zhifu shouyintai jiesuan kessai oshiharai'
  ).split(' '),
);
