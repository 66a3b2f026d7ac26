/**
 * Services that take payments, by the names that they pay under; the names below them count, too.
 * Gathered from what the services themselves publish for firewalls and content security policies, and
 * from the payment pages that shops redirect to:
 * docs.stripe.com/ips, developer.paypal.com/sdk/js/script-config, docs.adyen.com (live endpoints),
 * docs.klarna.com, www.checkout.com/docs, developer.worldpay.com, docs.mollie.com, docs.payu.in and
 * developers.payu.com, razorpay.com/docs, business.paytm.com/docs, opendocs.alipay.com,
 * pay.weixin.qq.com/doc, developers.google.com/pay, developer.apple.com/apple-pay,
 * www.mercadopago.com/developers, developers.przelewy24.pl, www.emvco.com (3-D Secure) with the
 * access control servers of Cardinal, Arcot, RSA, Netcetera, Modirum, Worldline and the networks.
 */
const SERVICES: Readonly<Record<string, string>> = {
  wallets:
    'paypal.com paypalobjects.com venmo.com klarna.com afterpay.com clearpay.co.uk affirm.com ' +
    'pay.google.com payments.google.com applepay.cdn-apple.com apple-pay-gateway.apple.com ' +
    'pay.amazon.com pay.amazon.eu payments.amazon.com satispay.com pay.revolut.com ' +
    'checkout.revolut.com skrill.com neteller.com paysafecard.com vipps.no mobilepay.dk twint.ch',
  china:
    'alipay.com alipay.com.cn alipay.hk alipayplus.com tenpay.com pay.weixin.qq.com payapp.weixin.qq.com ' +
    '95516.com unionpay.com unionpayintl.com unionpaysecure.com jdpay.com',
  processors:
    'stripe.com adyen.com checkout.com worldpay.com opayo.co.uk sagepay.com ' +
    'braintreegateway.com braintree-api.com squareup.com authorize.net cybersource.com ' +
    'bluesnap.com nuvei.com safecharge.com globalpay.com realexpayments.com elavon.com ' +
    'elavonpaymentgateway.com paysafe.com trustpayments.com securetrading.net fiserv.com ' +
    'ipg-online.com firstdata.com recurly.com chargebee.com spreedly.com fastspring.com paddle.com ' +
    'lemonsqueezy.com 2checkout.com verifone.com airwallex.com dlocal.com ebanx.com',
  europe:
    'mollie.com pay.nl multisafepay.com buckaroo.nl ideal.nl payconiq.com bancontact.com ' +
    'bancontact.net sofort.com giropay.de paydirekt.de eps-ueberweisung.at przelewy24.pl tpay.com ' +
    'payu.com payu.pl dotpay.pl paynow.pl blik.com gopay.com comgate.cz payplug.com ' +
    'payline.com monext.fr ogone.com datatrans.com saferpay.com unzer.com heidelpay.com ' +
    'computop-paygate.com redsys.es nexigroup.com nexi.it sia.eu nets.eu bambora.com quickpay.net ' +
    'paytrail.com trustly.com gocardless.com viva.com vivapayments.com ' +
    'sibs.pt ifthenpay.com lyra.com payzen.eu sogecommerce.societegenerale.eu worldline.com ' +
    'worldline-solutions.com barion.com simplepay.hu netopia-payments.com mobilpay.ro oppwa.com',
  russia: 'yookassa.ru yoomoney.ru cloudpayments.ru securepay.tinkoff.ru',
  turkey: 'iyzipay.com iyzico.com paytr.com',
  india:
    'payu.in razorpay.com paytm.com paytm.in phonepe.com ccavenue.com billdesk.com juspay.in ' +
    'cashfree.com easebuzz.in',
  asia:
    'gmo-pg.com paypay.ne.jp pay.jp veritrans.co.jp sbpayment.jp ' +
    'econtext.jp tosspayments.com inicis.com nicepay.co.kr kakaopay.com kcp.co.kr 2c2p.com ' +
    'omise.co opn.ooo xendit.co midtrans.com doku.com vnpay.vn vnpayment.vn momo.vn zalopay.vn ' +
    'gcash.com paymaya.com paymongo.com ipay88.com billplz.com mepsfpx.com.my ecpay.com.tw ' +
    'newebpay.com',
  'middle east and africa':
    'tap.company paytabs.com moyasar.com paymob.com hyperpay.com telr.com benefit-gateway.bh kpay.com.kw ' +
    'paystack.co paystack.com flutterwave.com payfast.co.za ozow.com peachpayments.com 3gdirectpay.com ' +
    'pesapal.com',
  'latin america':
    'mercadopago.com mercadopago.com.br mercadopago.com.mx mercadopago.com.ar mercadopago.com.co ' +
    'mercadopago.com.pe mercadopago.com.uy mercadopago.cl pagseguro.uol.com.br pagseguro.com.br ' +
    'payulatam.com transbank.cl webpay.cl flow.cl openpay.mx conekta.com conekta.io wompi.co',
  'card networks and 3-D Secure':
    'cardinalcommerce.com arcot.com visa.com visasecure.com verifiedbyvisa.com mastercard.com ' +
    'securecode.com americanexpress.com jcb.co.jp rsa3dsauth.com ' +
    '3dsecure.io netcetera-payment.ch modirum.com wlp-acs.com gpayments.net ' +
    'entersekt.com',
};

const HOSTS: readonly string[] = Object.values(SERVICES).flatMap((hosts) => hosts.split(' '));

export const isPaymentService = (host: string): boolean =>
  HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
