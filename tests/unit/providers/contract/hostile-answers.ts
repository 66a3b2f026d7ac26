import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Failure } from '../../../../utils/domain/failure';

type Kind = Failure['kind'];

export interface Hostile {
  what: string;
  /** Answers in place of the provider; `elsewhere` is another host, which nothing may reach. */
  answer: (response: ServerResponse, elsewhere: string) => void;
  /** The right kinds of failure. */
  kinds: Kind[];
}

const says =
  (status: number, text = '', headers: Record<string, string> = {}): Hostile['answer'] =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
  };

const to = (path: (elsewhere: string) => string): Hostile['answer'] => {
  return (response, elsewhere) => {
    response.writeHead(302, { Location: path(elsewhere) }).end();
  };
};

const SIGN_IN =
  '<!doctype html><title>Sign in</title><form><input name="user"><input type="password"></form>';

const endless: Hostile['answer'] = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const chunk = `{"a":"${'x'.repeat(65_536)}"},`;
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

const drip: Hostile['answer'] = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('{');
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(timer));
};

const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));

export const hostileAnswers: Hostile[] = [
  { what: '401', answer: says(401), kinds: ['signed-out'] },
  { what: '403', answer: says(403), kinds: ['forbidden'] },
  {
    what: '429 with seconds',
    answer: says(429, '', { 'Retry-After': '60' }),
    kinds: ['rate-limited'],
  },
  {
    what: '429 with a date',
    answer: says(429, '', { 'Retry-After': 'Sat, 21 Nov 2026 05:00:00 GMT' }),
    kinds: ['rate-limited'],
  },
  { what: '500', answer: says(500, 'oops'), kinds: ['server'] },
  { what: '503', answer: says(503, ''), kinds: ['server'] },
  { what: '204', answer: says(204), kinds: ['signed-out'] },
  { what: 'a sign-in page with 200', answer: says(200, SIGN_IN), kinds: ['signed-out'] },
  {
    what: 'a sign-in page behind a comment',
    answer: says(200, `<!-- portal -->\n<html>${SIGN_IN}`),
    kinds: ['signed-out'],
  },
  { what: 'a page with 200', answer: says(200, '<!doctype html><p>Hi'), kinds: ['unreadable'] },
  { what: 'a redirect to another host', answer: to((host) => `${host}/x`), kinds: ['unsafe'] },
  { what: 'a redirect in a loop', answer: to(() => '/loop'), kinds: ['unsafe'] },
  { what: 'nothing', answer: says(200, ''), kinds: ['unreadable'] },
  { what: 'half an answer', answer: says(200, '{"data": {"remaining": 76'), kinds: ['unreadable'] },
  { what: 'NaN', answer: says(200, '{"data": NaN}'), kinds: ['unreadable'] },
  { what: 'null', answer: says(200, 'null'), kinds: ['unreadable'] },
  { what: 'a number', answer: says(200, '1e400'), kinds: ['unreadable'] },
  { what: 'a text', answer: says(200, '"ok"'), kinds: ['unreadable'] },
  { what: 'deep nesting', answer: says(200, '['.repeat(200_000)), kinds: ['unreadable'] },
  {
    what: 'deep and closed',
    answer: says(200, '['.repeat(200_000) + ']'.repeat(200_000)),
    kinds: ['unreadable'],
  },
  {
    what: 'deep objects in a list with more pages',
    answer: says(200, `[${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}]`, {
      'X-Total-Count': '9',
    }),
    kinds: ['unreadable'],
  },
  {
    what: 'digits without an end',
    answer: says(200, `{"data": ${'9'.repeat(500_000)}.5}`),
    kinds: ['unreadable'],
  },
  {
    what: 'keys of the prototype',
    answer: says(200, '{"__proto__": {"data": 1}, "constructor": {"prototype": {"x": 1}}}'),
    kinds: ['unreadable'],
  },
  {
    what: 'a connection that breaks',
    answer: (response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"a"');
      setTimeout(() => response.destroy(), 50);
    },
    kinds: ['unreadable', 'unreachable'],
  },
  {
    what: 'a gzip bomb',
    answer: (response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    },
    kinds: ['unreadable'],
  },
  { what: 'an endless body', answer: endless, kinds: ['unreadable'] },
  { what: 'a drip', answer: drip, kinds: ['timeout'] },
];
