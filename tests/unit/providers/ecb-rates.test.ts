import { describe, expect, it } from 'vitest';
import { ECB_PATH } from '../../../utils/domain/ecb-address';
import { readEcbRates } from '../../../utils/providers/ecb-rates';
import { httpTo, serve } from './test-server';

const envelope = (cubes: string) => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>European Central Bank</gesmes:name>
	</gesmes:Sender>
	<Cube>
		${cubes}
	</Cube>
</gesmes:Envelope>`;
const day = (rates: string) => envelope(`<Cube time='2026-11-20'>${rates}</Cube>`);
const WHOLE = day(`<Cube currency='USD' rate='1.1521'/><Cube currency='JPY' rate='181.29'/>`);

async function ask(body: string, status = 200) {
  const { url, requests } = await serve((_, response) => {
    response.writeHead(status, { 'Content-Type': 'text/xml' }).end(body);
  });
  const told = await readEcbRates(httpTo(url, { secret: null, signIn: { kind: 'none' } }));
  return { told, requests };
}

describe('the bank’s reference rates', () => {
  it('are read with their day, from its address and without a word about us', async () => {
    const { told, requests } = await ask(WHOLE);
    expect(told).toEqual({
      ok: true,
      value: [
        { base: 'EUR', quote: 'USD', value: 1.1521, date: '2026-11-20', source: 'ecb' },
        { base: 'EUR', quote: 'JPY', value: 181.29, date: '2026-11-20', source: 'ecb' },
      ],
    });
    expect(requests.map(({ url }) => url)).toEqual([ECB_PATH]);
    const { authorization, cookie } = requests[0]?.headers ?? {};
    expect([authorization, cookie]).toEqual([undefined, undefined]);
  });

  it.each<[string, string, object]>([
    ['a page', '<!doctype html><html><body>Maintenance</body></html>', { path: 'time' }],
    ['nothing', '', { path: 'time' }],
    ['half of it', WHOLE.slice(0, -40), { why: 'cut-short' }],
    ['no day', envelope(`<Cube currency='USD' rate='1.1'/>`), { path: 'time' }],
    ['no rate', day(''), { path: 'rates' }],
    ['a rate of nothing', day(`<Cube currency='USD' rate='0'/>`), { path: 'rates[0].rate' }],
    ['a rate below it', day(`<Cube currency='USD' rate='-1'/>`), { path: 'rates[0].rate' }],
    ['a rate in words', day(`<Cube currency='USD' rate='N/A'/>`), { path: 'rates[0].rate' }],
    ['no currency', day(`<Cube currency='dollar' rate='1'/>`), { path: 'rates[0].currency' }],
  ])('are none of %s', async (_, body, failure) => {
    const { told } = await ask(body);
    expect(told).toMatchObject({ ok: false, failure: { kind: 'unreadable', ...failure } });
  });

  it('are none of a server in trouble', async () => {
    const { told } = await ask('', 503);
    expect(told).toMatchObject({ ok: false, failure: { kind: 'server', status: 503 } });
  });
});
