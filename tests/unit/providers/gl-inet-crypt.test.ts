import { describe, expect, it } from 'vitest';
import { crypt, digest } from '../../../utils/providers/gl-inet/crypt';

const SEVENTY = '0123456789'.repeat(7);

describe('crypt(3)', () => {
  it.each([
    // https://www.akkadia.org/drepper/SHA-crypt.txt, those with the usual 5,000 rounds.
    ['Hello world!', '$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5'],
    ['This is just a test', '$5$toolongsaltstrin$Un/5jzAHMgOGZ5.mWJpuVolil07guHPvOW8mGRcvxa5'],
    [
      'Hello world!',
      '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
    ],
    [
      'This is just a test',
      '$6$toolongsaltstrin$lQ8jolhgVRVhY4b5pZKaysCLi0QBxGoNeKQzQ3glMhwllF7oGDZxUhx1yxdYcz/e1JSbq3y6JMxxl8audkUEm0',
    ],
    // The one of glibc, md5c-test.c.
    ['Hello world!', '$1$saltstri$YMyguxXMBpd2TEZ.vS/3q1'],
    // By `openssl passwd`: shorter than a salt, longer than a digest, and of other scripts.
    ['x', '$1$Xy$8iblkP4kYD95tO41rHxhV1'],
    ['x', '$5$Xy$PGsnBzfmJ0flopQjVmnfimV5UpiQrP4PHUOO7tXZTYC'],
    [
      'x',
      '$6$Xy$2xEcqI9x/zmsuow8oDSC9csSWvf9bmZXx76TckdLN/D/m/NEYVlrF3KG5flFDm/1yx7RvzjXXMyOyGCSPGPuZ1',
    ],
    [SEVENTY, '$1$abcd1234$25BiaM7ldNNjn/SUGTWC1/'],
    [SEVENTY, '$5$abcd1234$HOQYR6CrFQ8DJQjAF/hxPbzH2y8498EFGgQOQJYFoP.'],
    [
      SEVENTY,
      '$6$abcd1234$lLbXGLFKgDOYk2Lrs/tRZGoIKvb2VKrOqQ8RzBcGygkMBsTsQt7F7AJtqxbP1Z1.8ivegvmoDS5uhUm8o6usk/',
    ],
    // By crypt(3) itself, which alone takes nothing for a password.
    ['', '$1$saltsalt$5Jhcit4zN9UlGiA0txPkO0'],
    ['', '$5$saltsalt$09agN5RZ2meWdEdnEusqsq5G7RwwghB8jCKoWWADxW/'],
    ['пароль-密码', '$1$abcDEF09$ACvccSbTMjTl8I7jflXhW0'],
    ['пароль-密码', '$5$abcDEF09$cAMC/5F.JZ1wxukITSM5Vc6qrKyr8KWGM.jKp.XS6XB'],
    [
      'пароль-密码',
      '$6$abcDEF09$FsDYb03xIICh7HDW5yOIniphwe5qpPRq6uoFxbUrtKQ3J4QZOxYUWuT3WEKru62KMfF0yLmvl2lKP5TC.fJgJ0',
    ],
  ])('of %j is %s', async (password, whole) => {
    const [, algorithm, salt = ''] = whole.split('$');
    expect(await crypt(password, Number(algorithm), salt)).toBe(whole);
  });

  it('takes as much of a salt as the algorithm does', async () => {
    expect(await crypt('Hello world!', 1, 'saltstring')).toMatch(/^\$1\$saltstri\$/);
    expect(await crypt('This is just a test', 5, 'toolongsaltstring')).toMatch(
      /^\$5\$toolongsaltstrin\$/,
    );
  });

  it.each([0, 2, 7, Number.NaN])('is none by number %s', async (algorithm) => {
    expect(await crypt('x', algorithm, 'abcd1234')).toBeNull();
  });
});

describe('a digest', () => {
  it.each([
    ['md5', '900150983cd24fb0d6963f7d28e17f72'],
    ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'sha512',
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    ],
    ['sha3', null],
    ['constructor', null],
  ])('by %s', async (name, wanted) => {
    expect(await digest(name, 'abc')).toBe(wanted);
  });
});
