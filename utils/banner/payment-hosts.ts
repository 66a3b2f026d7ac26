/** Services that take payments; the names below them count, too. */
const HOSTS = (
  'paypal.com stripe.com adyen.com klarna.com braintreegateway.com braintree-api.com squareup.com ' +
  'checkout.com worldpay.com opayo.co.uk mollie.com payu.com payu.in razorpay.com paytm.com ' +
  'paytm.in phonepe.com ccavenue.com billdesk.com alipay.com tenpay.com 95516.com ' +
  'unionpayintl.com mercadopago.com mercadopago.com.br mercadopago.com.mx mercadopago.com.ar ' +
  'pagseguro.uol.com.br yookassa.ru yoomoney.ru cloudpayments.ru przelewy24.pl tpay.com payplug.com ' +
  'payline.com ogone.com datatrans.com saferpay.com unzer.com computop-paygate.com sofort.com ' +
  'redsys.es nexigroup.com satispay.com nets.eu bambora.com quickpay.net paytrail.com trustly.com ' +
  'gocardless.com afterpay.com clearpay.co.uk affirm.com 2checkout.com fastspring.com paddle.com ' +
  'lemonsqueezy.com paystack.co paystack.com flutterwave.com payfast.co.za ozow.com iyzipay.com ' +
  'iyzico.com paytr.com gmo-pg.com paypay.ne.jp tosspayments.com inicis.com nicepay.co.kr 2c2p.com ' +
  'omise.co xendit.co midtrans.com vnpay.vn vnpayment.vn oppwa.com tap.company paytabs.com ' +
  'moyasar.com paymob.com ecpay.com.tw newebpay.com cardinalcommerce.com arcot.com authorize.net ' +
  'cybersource.com recurly.com chargebee.com spreedly.com'
).split(' ');

export const isPaymentService = (host: string): boolean =>
  HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
