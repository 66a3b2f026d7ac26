import { describe, expect, it } from 'vitest';
import type { WelcomeFacts } from '../../../utils/domain/welcome';
import { openStep, welcomeSteps } from '../../../utils/domain/welcome';

const facts = (parts: Partial<WelcomeFacts> = {}): WelcomeFacts => ({
  connected: false,
  pinned: false,
  noticesSeen: false,
  skipped: [],
  ...parts,
});

const states = (parts: Partial<WelcomeFacts>) =>
  welcomeSteps(facts(parts)).map(({ name, state }) => `${name} ${state}`);

describe('the steps of the welcome page', () => {
  it('are all to do at first', () => {
    expect(states({})).toEqual(['connect to-do', 'pin to-do', 'notices to-do']);
  });

  it('are done by what is so, each for itself', () => {
    expect(states({ connected: true })[0]).toBe('connect done');
    expect(states({ pinned: true })[1]).toBe('pin done');
    expect(states({ noticesSeen: true })[2]).toBe('notices done');
  });

  it('are to do again when it is no longer so', () => {
    expect(states({ connected: true })[0]).not.toEqual(states({ connected: false })[0]);
  });

  it('can be skipped, and what is done was not', () => {
    expect(states({ skipped: ['pin'] })[1]).toBe('pin skipped');
    expect(states({ skipped: ['pin'], pinned: true })[1]).toBe('pin done');
  });

  it('leave out what the browser does not tell', () => {
    expect(states({ pinned: null })).toEqual(['connect to-do', 'notices to-do']);
  });
});

describe('the open step', () => {
  const steps = welcomeSteps(facts({ connected: true }));

  it('is the first that is left to do', () => {
    expect(openStep(steps, null)).toBe('pin');
  });

  it('is what the user opened, done or not', () => {
    expect(openStep(steps, 'connect')).toBe('connect');
    expect(openStep(steps, 'notices')).toBe('notices');
  });

  it('is none where all are done or skipped', () => {
    const over = welcomeSteps(facts({ connected: true, pinned: null, skipped: ['notices'] }));
    expect(openStep(over, null)).toBeNull();
    // What is opened and is not there is none, either.
    expect(openStep(over, 'pin')).toBeNull();
  });
});
