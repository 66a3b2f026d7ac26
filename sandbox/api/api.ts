import { Hono } from 'hono';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import { keepPrivate, revalidate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import { addresses } from './addresses';
import { type Authorised, authorise, unauthorised } from './authorise';
import { fail, notFound } from './error';
import { listBuckets } from './resources/bucket';
import { listCustomerBills } from './resources/customer-bill';
import { listProducts } from './resources/product';
import { listProductOfferings } from './resources/product-offering';
import { listProductOfferingPrices } from './resources/product-offering-price';
import { listProductOrders } from './resources/product-order';
import { listTopupBalances } from './resources/topup-balance';
import { listUsageReports } from './resources/usage-report';
import { sayCharset } from './say-charset';
import { serveResource } from './serve-resource';

/** The operator's TM Forum interfaces. */
export function createApi(sandbox: Sandbox): Hono<Authorised> {
  const api = new Hono<Authorised>();
  api.use('/tmf-api/*', logRequests(sandbox), keepPrivate, sayCharset, revalidate);
  api.use(
    '/tmf-api/*',
    injectFaults(sandbox, (c) => unauthorised(c, 'expired')),
    authorise,
  );

  api.post(addresses.productOrder, (c) =>
    fail(c, 403, 'forbidden', 'Forbidden', 'Orders are placed at the checkout, not here.'),
  );
  serveResource(api, sandbox, 'usageConsumptionReport', listUsageReports);
  serveResource(api, sandbox, 'bucket', listBuckets);
  serveResource(api, sandbox, 'topupBalance', listTopupBalances);
  serveResource(api, sandbox, 'productOffering', listProductOfferings);
  serveResource(api, sandbox, 'productOfferingPrice', listProductOfferingPrices);
  serveResource(api, sandbox, 'product', listProducts);
  serveResource(api, sandbox, 'productOrder', listProductOrders);
  serveResource(api, sandbox, 'customerBill', listCustomerBills);
  api.all('/tmf-api/*', notFound);
  return api;
}
