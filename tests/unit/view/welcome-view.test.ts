import { describe, expect, it } from 'vitest';
import { DEMO } from '../../../utils/domain/demo';
import { welcomeSteps } from '../../../utils/domain/welcome';
import { toNoticeTest } from '../../../utils/view/notice-test';
import { toWelcomeSteps } from '../../../utils/view/welcome-view';
import { aConnection } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const locale = wholeLocaleOf('en');
const demo = aConnection({ id: DEMO, adapter: DEMO, name: 'Demo line' });

const show = (connections: ReturnType<typeof aConnection>[], pinned: boolean | null = false) =>
  toWelcomeSteps(
    welcomeSteps({ connected: connections.length > 0, pinned, noticesSeen: false, skipped: [] }),
    null,
    { connections },
    locale,
  );

describe('the welcome page', () => {
  it('numbers its steps and opens one of them', () => {
    const steps = show([]);
    expect(steps.map(({ number, of, isOpen }) => ({ number, of, isOpen }))).toEqual([
      { number: 1, of: 'of 3', isOpen: true },
      { number: 2, of: 'of 3', isOpen: false },
      { number: 3, of: 'of 3', isOpen: false },
    ]);
  });

  it('counts no step that the browser cannot tell about', () => {
    expect(show([], null).map(({ name, of }) => `${name} ${of}`)).toEqual([
      'connect of 2',
      'notices of 2',
    ]);
  });

  it('says what is read, and of the demo that it is one', () => {
    expect(show([aConnection()])[0]?.detail).toBe('Read from Nippon Mobile.');
    expect(show([demo])[0]?.detail).toContain('invented');
    expect(show([demo, aConnection()])[0]?.detail).toBe('Read from Nippon Mobile.');
    expect(show([])[0]?.detail).toBe('');
  });
});

describe('a test of notifications', () => {
  const of = (...[test, blocked]: [Parameters<typeof toNoticeTest>[0], boolean?]) =>
    toNoticeTest(test, blocked ?? false, 'mac', locale);

  it('asks, and takes the answer', () => {
    expect(of('none')).toEqual({ warnings: [], question: null, seen: null, help: null });
    expect(of('asking').question?.text).toBe('Did you see it?');
    expect(of('seen').seen).not.toBeNull();
  });

  it('helps who did not see it, as the system has it', () => {
    const { help } = of('unseen');
    expect(help?.steps).toEqual(locale.words.alertSettings.steps.mac);
  });

  it('says what the browser refuses, before anybody asks', () => {
    expect(of('none', true)).toMatchObject({ warnings: [locale.words.alertSettings.blocked] });
    expect(of('none', true).help).not.toBeNull();
    expect(of('failed').warnings).toEqual([locale.words.alertSettings.notSent]);
  });
});
