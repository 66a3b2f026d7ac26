import { describe, expect, test } from 'vitest';
import { checkoutAddress } from '../../../utils/domain/checkout';
import type { UnsafeWhy } from '../../../utils/domain/failure';

const declaring = { address: 'https://api.nippon.example/v1', website: 'https://nippon.example' };
const HOME = 'https://nippon.example';

const unsafe: [address: string, why: UnsafeWhy][] = [
  // No https.
  ['http://nippon.example/pay', 'not-https'],
  ['http://pay.nippon.example/', 'not-https'],
  ['http://192.168.8.1/pay', 'not-https'],
  ['http://127.0.0.1.evil.example/', 'not-https'],
  ['http://a.localhost/', 'not-https'],
  ['ftp://nippon.example/pay', 'not-https'],
  ['ws://nippon.example/pay', 'not-https'],
  ['javascript://nippon.example/%20alert(1)', 'not-https'],
  ['chrome-extension://abcdef/popup.html', 'not-https'],
  ['intent://nippon.example/#Intent;scheme=https;end', 'not-https'],
  // No address at all.
  ['', 'malformed'],
  ['/pay/{line}', 'malformed'],
  ['nippon.example/pay', 'malformed'],
  ['https:///', 'malformed'],
  ['https:nippon.example/pay', 'malformed'],
  ['https:/nippon.example/pay', 'malformed'],
  ['https:////nippon.example/pay', 'malformed'],
  ['javascript:alert(1)', 'malformed'],
  ['data:text/html,pay', 'malformed'],
  ['blob:https://nippon.example/0', 'malformed'],
  ['file:///etc/hosts', 'malformed'],
  ['https://{line}.nippon.example/', 'malformed'],
  ['https://nippon.example{line}/', 'malformed'],
  ['https://nippon.example/{token}', 'parameters'],
  ['https://nippon.example/{+line}', 'parameters'],
  // A name or password before the host.
  ['https://nippon.example@evil.example/', 'credentials'],
  ['https://mei:pw@nippon.example/', 'credentials'],
  ['https://:pw@nippon.example/', 'credentials'],
  ['https://@nippon.example/pay', 'credentials'],
  ['https://nippon.example%2Fpay@evil.example/', 'credentials'],
  ['https://nippon.example:443@evil.example/', 'credentials'],
  // A door that is not its own.
  ['https://nippon.example:8443/pay', 'port'],
  ['https://api.nippon.example:444/pay', 'port'],
  ['https://pay.nippon.example:8080/', 'port'],
  // Somebody else.
  ['https://evil.example/pay', 'undeclared-host'],
  ['https://evil.api.other.example/', 'undeclared-host'],
  ['https://203.0.113.7/pay', 'undeclared-host'],
  ['https://[2001:db8::1]/pay', 'undeclared-host'],
  ['https://pay.example/nippon.example', 'undeclared-host'],
  ['https://xn--fiqs8s/', 'undeclared-host'],
  ['http://127.0.0.1:1/pay', 'undeclared-host'],
  // Somebody else, made to be taken for the provider.
  ['https://nippоn.example/', 'look-alike'],
  ['https://xn--nippn-jye.example/', 'look-alike'],
  ['https://ոippon.example/', 'look-alike'],
  ['https://nippοn.example/', 'look-alike'],
  ['https://nippön.example/', 'look-alike'],
  ['https://nıppon.example/', 'look-alike'],
  ['https://pay.nіppon.example/', 'look-alike'],
  ['https://n1ppon.example/', 'look-alike'],
  ['https://nipp0n.example/', 'look-alike'],
  ['https://nlppon.example/', 'look-alike'],
  ['https://nippom.example/', 'look-alike'],
  ['https://nipon.example/', 'look-alike'],
  ['https://nipppon.example/', 'look-alike'],
  ['https://nipopn.example/', 'look-alike'],
  ['https://nippon.exarnple/', 'look-alike'],
  ['https://nippon.example./', 'look-alike'],
  ['https://nippon.example.evil.example/', 'look-alike'],
  ['https://evil-nippon.example/', 'look-alike'],
  ['https://nippon.example-pay.com/', 'look-alike'],
  ['https://www-nippon.example/', 'look-alike'],
  ['https://pаypal.com/', 'look-alike'],
  // Characters that hide where it leads.
  ['https://nippon.example\\@evil.example/', 'characters'],
  ['https:\\\\nippon.example\\pay', 'characters'],
  ['https://nippon.example/pay\\..\\..\\', 'characters'],
  ['https://nippon.exam\tple/pay', 'characters'],
  ['https://nippon.example/\npay', 'characters'],
  ['\u0000https://nippon.example/', 'characters'],
  ['https://nippon.example/a b', 'characters'],
  ['https://nippon.example/\u00a0pay', 'characters'],
  ['https://nippon\u200b.example/', 'characters'],
  ['https://nippon.example/\u202egro.live', 'characters'],
  ['https://nip\u00adpon.example/', 'characters'],
  ['https://nippon.example/%0d%0aLocation:x', 'characters'],
  ['https://nippon.example/%250d%250ax', 'characters'],
  ['https://nippon.example/%00', 'characters'],
  // Endless.
  [`https://nippon.example/${'a'.repeat(2_000)}`, 'too-long'],
  // On to somebody else.
  [`${HOME}/go?url=https://evil.example/pay`, 'redirect'],
  [`${HOME}/go?url=https%3A%2F%2Fevil.example%2Fpay`, 'redirect'],
  [`${HOME}/go?url=https%253A%252F%252Fevil.example`, 'redirect'],
  [`${HOME}/go?u=%25252525253A%2525252F`, 'redirect'],
  [`${HOME}/go?next=//evil.example`, 'redirect'],
  [`${HOME}/go?next=%2F%2Fevil.example`, 'redirect'],
  [`${HOME}/go?next=/%5Cevil.example`, 'redirect'],
  [`${HOME}/go?next=%5C%5Cevil.example`, 'redirect'],
  [`${HOME}/go?next=http:evil.example`, 'redirect'],
  [`${HOME}/go?next=hTTps:/evil.example`, 'redirect'],
  [`${HOME}/go?next=https://nippon.example@evil.example`, 'redirect'],
  [`${HOME}/go?next=https://nippon.example.evil.example`, 'redirect'],
  [`${HOME}/go?next=https%3A%2F%2F;a.evil.example`, 'redirect'],
  [`${HOME}/go?next=https://nippon.example;.evil.example`, 'redirect'],
  [`${HOME}/go?next=https%3A%2F%2Fnippon.example%26.evil.example`, 'redirect'],
  [`${HOME}/go/https%3A%2F%2Fnippon.example%5C%40evil.example`, 'redirect'],
  [`${HOME}/go?next=https://nippon.example:8443/`, 'redirect'],
  [`${HOME}/go?next=http://nippon.example/`, 'redirect'],
  [`${HOME}/go?next=evil.example/pay`, 'redirect'],
  [`${HOME}/go?return_url=evil.example`, 'redirect'],
  [`${HOME}/go?next=javascript:alert(1)`, 'redirect'],
  [`${HOME}/go?next=JavaScript%3Aalert(1)`, 'redirect'],
  [`${HOME}/go?next=data:text/html,pay`, 'redirect'],
  [`${HOME}/go?x=1;u=https://evil.example`, 'redirect'],
  [`${HOME}/go/https://evil.example/`, 'redirect'],
  [`${HOME}/go/https%3A%2F%2Fevil.example`, 'redirect'],
  [`${HOME}//evil.example/pay`, 'redirect'],
  [`${HOME}/go//evil.example/pay`, 'redirect'],
  [`${HOME}/%2F%2Fevil.example/`, 'redirect'],
  [`${HOME}/#https://evil.example`, 'redirect'],
  [`${HOME}/#/pay?next=//evil.example`, 'redirect'],
];

describe('a checkout is refused, with its reason', () => {
  test('in at least sixty ways', () => {
    expect(new Set(unsafe.map(([address]) => address)).size).toBe(unsafe.length);
    expect(unsafe.length).toBeGreaterThanOrEqual(60);
  });

  test.each(unsafe)('%j: %s', (address, why) => {
    const found = checkoutAddress(address, { offering: 'p1', line: 'l1' }, declaring);
    expect(found).toEqual({ ok: false, failure: { kind: 'unsafe', why } });
  });

  test.each([
    ['https://evil.example', 'redirect'],
    ['//evil.example/', 'redirect'],
    ['\\evil.example', 'redirect'],
    ['..', 'malformed'],
    ['a'.repeat(5_000), 'too-long'],
  ])('where the provider calls the line %j: %s', (line, why) => {
    const found = checkoutAddress(`${HOME}/renew/{line}`, { line }, declaring);
    expect(found).toMatchObject({ failure: { why } });
  });
});
