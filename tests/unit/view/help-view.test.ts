import { describe, expect, test } from 'vitest';
import { SYMPTOMS } from '../../../utils/domain/help/symptoms';
import { alertStep } from '../../../utils/view/alert-step';
import { toHelp } from '../../../utils/view/help/help-view';
import { helpHash, helpIn } from '../../../utils/view/help-route';
import type { HelpTopic } from '../../../utils/view/shapes';
import { aBucket, aConnection, aLine, aPlan, aRenewal, GB, NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { aHelp, en, mine, ranked, site, zh } from './help-samples';

const help = (parts: Parameters<typeof aHelp>[0] = {}, topic: HelpTopic = null, locale = en) =>
  toHelp(aHelp(parts), { topic, device: null }, locale);

const symptom = (name: string, parts: Parameters<typeof aHelp>[0] = {}) => {
  const found = help(parts).symptoms.all.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

const deeds = (name: string, parts: Parameters<typeof aHelp>[0] = {}) =>
  symptom(name, parts).steps.flatMap(({ deed }) => (deed === null ? [] : [deed.action]));

describe('help by symptom', () => {
  test('every symptom is there, closed while nothing is the matter', () => {
    const all = help().symptoms.all;
    expect(all.map(({ name }) => name)).toEqual([...SYMPTOMS]);
    expect(all.some(({ open }) => open)).toBe(false);
    for (const { steps } of all) expect(steps.length).toBeGreaterThan(2);
  });

  test('the one that fits comes first, open; what is asked for goes before it', () => {
    const alerts = [anAlert({ kind: 'payment-failed' })];
    expect(help({ alerts }).symptoms.all[0]).toMatchObject({ name: 'payment-failed', open: true });
    expect(help({ alerts }, 'slow').symptoms.all[0]).toMatchObject({ name: 'slow', open: true });
  });

  test('no step is said twice, in either language', () => {
    for (const locale of [en, zh]) {
      for (const { steps } of help({}, null, locale).symptoms.all) {
        const texts = steps.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });

  test('signing in leads to the page for it, a forgotten password to its reset', () => {
    const signIn = { do: 'open', url: `${mine}/login` };
    const reset = { do: 'open', url: `${mine}/forgotten` };
    expect(deeds('cannot-sign-in')).toEqual([signIn, reset]);
    expect(deeds('password-forgotten')).toEqual([reset, signIn]);
  });

  test('where no reset page is known, or it is somebody else’s, the sign-in page is', () => {
    const links = { signIn: `${mine}/login`, forgottenPassword: 'https://evil.example/reset' };
    const line = ranked({ connection: site({ links }) });
    expect(deeds('password-forgotten', { line })).toEqual([{ do: 'open', url: links.signIn }]);
  });

  test('a token is entered in the settings', () => {
    const line = ranked({ connection: aConnection() });
    expect(deeds('cannot-sign-in', { line })[0]).toEqual({
      do: 'open-options',
      section: 'connections/nippon',
    });
  });

  test('a failed payment quotes the provider, by its alert or by its order', () => {
    const alerts = [anAlert({ kind: 'payment-failed', said: 'Card declined' })];
    expect(symptom('payment-failed', { alerts }).said?.text).toBe('Card declined');
    const order = { id: 'o', state: 'failed', placedAt: NOW, note: 'Limit reached' } as const;
    const renewal = aRenewal({ state: 'failed', closedAt: NOW, orders: [order] });
    const line = ranked({ renewals: [renewal] });
    expect(symptom('payment-failed', { line }).said?.text).toBe('Limit reached');
    expect(symptom('payment-failed').said).toBeNull();
  });

  test('it names the ways to pay, and the bill that goes first', () => {
    const arrears = { minor: 2450, currency: 'JPY' };
    const line = ranked({
      connection: site({ links: { bills: `${mine}/bills` } }),
      line: aLine({ reading: { arrears } }),
    });
    const catalogue = [aPlan({ paymentMethods: ['card', 'alipay'] })];
    const { steps } = symptom('payment-failed', { line, catalogue });
    expect(steps.map(({ text }) => text).join()).toContain('Card, Alipay');
    const bill = steps.find(({ text }) => text.includes('¥2,450'));
    expect(bill?.deed?.action).toEqual({ do: 'open', url: `${mine}/bills` });
    expect(deeds('payment-failed', { line, catalogue })).toContainEqual({
      do: 'show-plans',
      lineKey: 'nippon/tokyo',
    });
  });

  test('without data, the profile is named only where the pack says so', () => {
    const profile = { do: 'show-help', lineKey: 'nippon/tokyo', topic: 'profile' };
    expect(deeds('no-data')).not.toContainEqual(profile);
    const line = ranked({ connection: site({ profileUpdate: true }) });
    expect(deeds('no-data', { line })).toContainEqual(profile);
  });

  test('without data, one waits within the usual time, and asks after it', () => {
    const activationSeconds = { from: 120, to: 900 };
    const first = (state: 'waiting' | 'overdue') =>
      symptom('no-data', {
        line: ranked({
          connection: site({ links: { support: `${mine}/help` } }),
          renewals: [aRenewal({ state, activationSeconds })],
        }),
      }).steps[0];
    expect(first('waiting')?.text).toContain('2–15 min');
    expect(first('waiting')?.deed?.action.do).toBe('refresh');
    expect(first('overdue')?.deed?.action).toEqual({ do: 'open', url: `${mine}/help` });
  });

  test('slowness is told by what the line has', () => {
    const texts = (buckets: ReturnType<typeof aBucket>[]) =>
      symptom('slow', { line: ranked({ line: aLine({ reading: { buckets } }) }) })
        .steps.map(({ text }) => text)
        .join(' ');
    expect(texts([aBucket()])).not.toMatch(/used up|fair use/);
    expect(texts([aBucket({ remaining: 0, used: 10 * GB })])).toContain('full speed is used up');
    expect(texts([aBucket({ unlimited: true, total: null, remaining: null })])).toContain(
      'fair use',
    );
  });

  test('a new card has its checks, ticked or not', () => {
    const ticks = { lineKey: 'nippon/tokyo', connectionId: 'nippon', done: { sms: NOW } };
    const { checklist } = symptom('new-card', { line: ranked({ ticks }) });
    expect(checklist?.checks.map(({ name, done }) => [name, done])).toEqual([
      ['call', false],
      ['sms', true],
      ['browse', false],
    ]);
    expect(symptom('slow').checklist).toBeNull();
  });
});

describe('the steps for a profile', () => {
  const line = ranked({
    connection: site({ profileUpdate: true }),
    renewals: [aRenewal({ id: 'r1', state: 'confirmed', closedAt: NOW })],
  });
  const view = (device: string | null, own: 'windows' | null = null) =>
    toHelp(aHelp({ line, device: own }), { topic: 'profile', device }, en).profile;

  test('are those of the user’s own device, until another is chosen', () => {
    expect(view(null)?.choice.value).toBe('iphone');
    expect(view(null, 'windows')?.choice.value).toBe('windows');
    expect(view('mifi', 'windows')?.choice.value).toBe('mifi');
    expect(view('toaster', 'windows')?.choice.value).toBe('windows');
  });

  test('differ from device to device', () => {
    const all = ['iphone', 'ipad', 'android', 'windows', 'macos', 'mifi'].map((device) =>
      view(device)?.steps.join(),
    );
    expect(new Set(all).size).toBe(6);
  });

  test('end with a tick for this renewal', () => {
    expect(view(null)?.deed?.action).toEqual({
      do: 'tick',
      lineKey: 'nippon/tokyo',
      name: 'profile:r1',
      done: true,
    });
  });

  test('are not shown where nobody says that it is needed', () => {
    expect(help({}, 'profile').profile).toBeNull();
  });
});

test('the address of the help says for which line and what', () => {
  for (const topic of ['slow', 'profile', null] as const) {
    const asked = { lineKey: 'nippon/日本 1', topic };
    expect(helpIn(`#${helpHash(asked)}`)).toEqual(asked);
  }
  expect(helpIn('#help/a/nonsense')).toEqual({ lineKey: 'a', topic: null });
  for (const other of ['', '#help/', '#help/%E0%A4%A', '#renew/a/b'])
    expect(helpIn(other)).toBeNull();
});

test('an alert about what failed leads to the help, where the provider has no page for it', () => {
  const line = ranked({ connection: aConnection({ website: null }) });
  const context = { line, connection: line.connection, plan: null, now: NOW };
  const step = (kind: 'payment-failed' | 'data-low') =>
    alertStep({ ...context, alert: anAlert({ kind }) }, en)?.action;
  expect(step('payment-failed')).toMatchObject({ do: 'show-help', lineKey: 'nippon/tokyo' });
  expect(step('data-low')).toBeUndefined();
});
