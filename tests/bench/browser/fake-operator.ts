import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DAY } from '../../../utils/domain/time';
import { GB, MB } from '../../support/builders';

/** Answers as an operator with any number of lines does, of which every poll finds another amount. */
export interface FakeOperator {
  /** Where a connection with so many lines is; `name` tells several of them apart. */
  addressOf: (lines: number, name?: string) => string;
  /** Milliseconds that it took to write answers since the last time that it was asked. */
  took: () => number;
  stop: () => Promise<void>;
}

const at = (moment: number): string => new Date(moment).toISOString();
const amount = (bytes: number) => ({ amount: bytes / GB, units: 'GB' });

/** As the sandbox writes them, which writes as the standard does. */
function reportOf(line: number, left: number, begun: number) {
  const product = [{ id: `line-${line}`, name: `Card ${line}`, '@type': 'ProductRef' }];
  const validFor = { startDateTime: at(begun - 10 * DAY), endDateTime: at(begun + 20 * DAY) };
  const used = { counterType: 'used', level: 'global', value: amount(10 * GB - left) };
  const bucket = [
    {
      id: 'data',
      '@type': 'Bucket',
      name: 'Data',
      usageType: 'data',
      isShared: false,
      product,
      remainingValue: amount(left),
      status: 'active',
      validFor,
      bucketCounter: [{ '@type': 'BucketCounter', ...used, consumptionPeriod: validFor }],
    },
  ];
  const id = `report-${line}`;
  return { id, '@type': 'UsageConsumptionReport', effectiveDate: at(Date.now()), product, bucket };
}

const productOf = (line: number, begun: number) => ({
  id: `line-${line}`,
  '@type': 'Product',
  name: `Card ${line}`,
  isBundle: false,
  isCustomerVisible: true,
  status: 'active',
  startDate: at(begun - 10 * DAY),
  terminationDate: at(begun + 20 * DAY),
  productOffering: { id: 'jp-10', name: 'Japan 10 GB' },
  productCharacteristic: [
    {
      name: 'iccid',
      valueType: 'string',
      value: String(8_981_000_000_000_000_000n + BigInt(line)),
    },
  ],
});

export async function startFakeOperator(): Promise<FakeOperator> {
  const begun = Math.floor(Date.now() / DAY) * DAY;
  let answered = 0;
  let took = 0;

  function entry(resource: string, line: number): unknown {
    // A line's own place in its month, and a little less with every answer.
    const left = (5 + (line % 40) / 10) * GB - answered * MB;
    if (resource === 'product') return productOf(line, begun);
    return reportOf(line, left, begun);
  }

  function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const from = performance.now();
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const [, , lines = '', , , , resource = ''] = pathname.split('/');
    answered += 1;
    // The other lists are there, and empty.
    const total = ['usageConsumptionReport', 'product'].includes(resource) ? Number(lines) : 0;
    const offset = Number(searchParams.get('offset'));
    const count = Math.max(0, Math.min(Number(searchParams.get('limit')), total - offset));
    const entries = Array.from({ length: count }, (_, index) => entry(resource, offset + index));
    response.writeHead(200, { 'content-type': 'application/json', 'x-total-count': String(total) });
    response.end(JSON.stringify(entries));
    took += performance.now() - from;
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (lines, name = 'only') => `http://127.0.0.1:${port}/${name}/${lines}`,
    took: () => {
      const sum = took;
      took = 0;
      return sum;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
