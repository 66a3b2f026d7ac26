const usage = '/tmf-api/usageConsumption/v5';
const balance = '/tmf-api/prepayBalanceManagement/v4';
const catalog = '/tmf-api/productCatalogManagement/v4';

/** Where each kind of resource lives. */
export const addresses = {
  usageConsumptionReport: `${usage}/usageConsumptionReport`,
  bucket: `${balance}/bucket`,
  topupBalance: `${balance}/topupBalance`,
  productOffering: `${catalog}/productOffering`,
  productOfferingPrice: `${catalog}/productOfferingPrice`,
  product: '/tmf-api/productInventory/v4/product',
  productOrder: '/tmf-api/productOrderingManagement/v4/productOrder',
  customerBill: '/tmf-api/customerBillManagement/v4/customerBill',
} as const;

export type ResourceName = keyof typeof addresses;

/** The absolute address of one resource. */
export const hrefOf = (origin: string, resource: ResourceName, id: string): string =>
  `${origin}${addresses[resource]}/${id}`;
