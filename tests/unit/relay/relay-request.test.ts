import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Relay } from '../../../utils/domain/settings';
import { topicOf, toRelayRequest } from '../../../utils/relay/relay-request';
import { NOW } from '../../support/builders';

const told = {
  id: 'relay:nippon/tokyo:data:data:10@1~0',
  kind: 'data-low',
  title: '东京：剩余不足 10%',
  message: '900 MB left until 10 Dec',
  urgent: false,
  at: NOW - 60_000,
};
const ntfy = (url: string): Relay => ({ kind: 'ntfy', on: true, url });
const webhook: Relay = { kind: 'webhook', on: true, url: 'https://hooks.example/a?b=c' };
const SECRET = 'whsec-ünïcödé-4471';

describe('to ntfy', () => {
  test('words go into the body, to the root of the server', async () => {
    const request = await toRelayRequest(ntfy('https://ntfy.sh/my-topic'), told, null, NOW);
    expect(request.url).toBe('https://ntfy.sh/');
    expect(request.headers).toEqual({});
    expect(JSON.parse(request.body)).toEqual({
      topic: 'my-topic',
      title: told.title,
      message: told.message,
      priority: 3,
    });
  });

  test('what is urgent has a higher priority', async () => {
    const urgent = { ...told, urgent: true };
    const { body } = await toRelayRequest(ntfy('https://ntfy.sh/t/'), urgent, null, NOW);
    expect(JSON.parse(body)).toMatchObject({ topic: 't', priority: 4 });
  });

  test('a token goes into the header and nowhere else', async () => {
    const { body, headers, url } = await toRelayRequest(
      ntfy('https://ntfy.example:8443/t'),
      told,
      SECRET,
      NOW,
    );
    expect(headers).toEqual({ Authorization: `Bearer ${SECRET}` });
    expect(url).toBe('https://ntfy.example:8443/');
    expect(body).not.toContain(SECRET);
  });

  test('a message without words has those of its title: an empty one would say "triggered"', async () => {
    const { body } = await toRelayRequest(
      ntfy('https://ntfy.sh/t'),
      { ...told, message: '' },
      null,
      0,
    );
    expect(JSON.parse(body)).toMatchObject({ message: told.title });
  });

  test.each([
    ['https://ntfy.sh/my-topic', 'my-topic'],
    ['https://ntfy.sh/my%20topic/', 'my topic'],
    ['https://ntfy.sh/', null],
    ['https://ntfy.sh', null],
    ['https://ntfy.sh/%E0%A4%A', null],
    ['no address', null],
  ])('%s names the topic %j', (url, topic) => {
    expect(topicOf(url)).toBe(topic);
  });
});

describe('to a webhook', () => {
  test('is told in a shape of its own, at the very address', async () => {
    const { url, body } = await toRelayRequest(webhook, told, null, NOW);
    expect(url).toBe(webhook.url);
    expect(JSON.parse(body)).toEqual({
      type: 'dataleft.data-low',
      timestamp: new Date(told.at).toISOString(),
      data: { title: told.title, message: told.message, urgent: false },
    });
  });

  test('is signed as Standard Webhooks says', async () => {
    const { body, headers } = await toRelayRequest(webhook, told, SECRET, NOW);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', SECRET).update(signed, 'utf8').digest('base64');
    expect(headers).toEqual({
      'webhook-id': told.id,
      'webhook-timestamp': String(NOW / 1000),
      'webhook-signature': `v1,${signature}`,
    });
    expect(body).not.toContain(SECRET);
  });

  test.each([
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['whsec_AAECAw==', 'AAECAw=='],
  ])('is signed with the bytes that %s stands for', async (secret, base64) => {
    const { body, headers } = await toRelayRequest(webhook, told, secret, NOW);
    const signed = `${told.id}.${NOW / 1000}.${body}`;
    const key = Buffer.from(base64, 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  });

  test('is signed with what was typed where it only looks serialised', async () => {
    const secret = 'whsec_AAAAA';
    const { body, headers } = await toRelayRequest(webhook, told, secret, NOW);
    const signed = `${told.id}.${NOW / 1000}.${body}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  });

  test('has the same id at every attempt, and another signature', async () => {
    const first = await toRelayRequest(webhook, told, SECRET, NOW);
    const second = await toRelayRequest(webhook, told, SECRET, NOW + 60_000);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.body).toBe(first.body);
    expect(second.headers['webhook-signature']).not.toBe(first.headers['webhook-signature']);
  });

  test('is not signed without a secret', async () => {
    const { headers } = await toRelayRequest(webhook, told, null, NOW);
    expect(Object.keys(headers).sort()).toEqual(['webhook-id', 'webhook-timestamp']);
  });
});
