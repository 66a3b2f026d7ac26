import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../../utils/domain/alerts/kinds';
import { defaultSettings } from '../../../../utils/domain/settings';
import { DAY } from '../../../../utils/domain/time';
import { aReading, NOW, percentLeft } from '../../../support/builders';
import { someLineRules } from '../../../support/fake-rows';
import { beginStory } from '../story';

const END = NOW + 20 * DAY;
const at = (percent: number, expiresAt = END) =>
  aReading({ expiresAt, buckets: [percentLeft(percent)] });
const but = (...off: RuleName[]) => ({
  rules: { ...defaultSettings.rules, ...Object.fromEntries(off.map((name) => [name, false])) },
});

describe('a rule that is switched off', () => {
  it('tells nothing, and takes back what it told', () => {
    const story = beginStory();
    story.read(at(9));
    story.set(but('data'));
    story.time();
    expect(story.open()).toEqual([]);
    expect(story.effects.map(({ kind }) => kind)).toEqual(['notify', 'withdraw']);
    story.read(at(0));
    expect(story.told).toEqual(['data-low 10']);
  });

  it('takes back what it told of a bucket that was left out, and of an end no longer told', () => {
    const story = beginStory();
    story.read(at(9, NOW + 2 * DAY));
    story.read(aReading({ expiresAt: null, buckets: [] }));
    expect(story.open()).toHaveLength(2);
    story.set(but('data', 'expiry'));
    story.time();
    expect(story.open()).toEqual([]);
  });

  it('takes back what it told of the provider, and rings for it once', () => {
    const story = beginStory();
    story.fail({ kind: 'signed-out', accepted: true });
    story.set(but('signed-out'));
    story.time();
    expect(story.open()).toEqual([]);
    story.set(defaultSettings);
    story.fail({ kind: 'signed-out', accepted: true });
    expect(story.told).toEqual(['signed-out']);
  });

  it('leaves the others', () => {
    const story = beginStory({ settings: but('data') });
    story.read(at(9, NOW + 2 * DAY));
    expect(story.told).toEqual(['expiring 3']);
  });

  it('and on again rings for nothing that was told', () => {
    const story = beginStory();
    story.read(at(9));
    story.set(but('data'));
    story.time();
    story.set(defaultSettings);
    story.time();
    story.read(at(9));
    expect(story.told).toEqual(['data-low 10']);
  });

  it('and on again tells what was not told yet', () => {
    const story = beginStory({ settings: but('data') });
    story.read(at(9));
    story.set(defaultSettings);
    story.time();
    story.time();
    expect(story.told).toEqual(['data-low 10']);
  });

  it('follows refills all the same: the next episode is not lost', () => {
    const story = beginStory();
    story.read(at(9));
    story.set(but('data'));
    story.read(at(9));
    story.read(at(100));
    story.set(defaultSettings);
    story.read(at(60));
    story.read(at(9));
    expect(story.told).toEqual(['data-low 10', 'data-low 10']);
  });

  it('follows extensions all the same', () => {
    const story = beginStory();
    story.read(at(60, NOW + 2 * DAY));
    story.set(but('expiry'));
    story.read(at(60, NOW + 32 * DAY));
    story.set(defaultSettings);
    story.wait(30 * DAY);
    story.time();
    expect(story.told).toEqual(['expiring 3', 'expiring 3']);
  });
});

describe('a line of its own', () => {
  it('that is switched off is silent, and the other is not', () => {
    const story = beginStory({ lineRules: [someLineRules({ alerts: false })] });
    story.read(at(0, NOW + DAY), { ...at(9), lineId: 'osaka' });
    expect(story.open().map(({ lineKey }) => lineKey)).toEqual(['nippon/osaka']);
  });

  it('that is switched off takes back everything but its renewal', () => {
    const story = beginStory();
    story.read(at(9, NOW + 2 * DAY));
    story.ofLine(someLineRules({ alerts: false }));
    story.time();
    expect(story.open()).toEqual([]);
  });

  it('that is switched on again rings for nothing that was told, and for every new thing', () => {
    const story = beginStory();
    story.read(at(9));
    story.ofLine(someLineRules({ alerts: false }));
    story.read(at(9));
    story.ofLine(someLineRules());
    story.time();
    expect(story.told).toEqual(['data-low 10']);
    story.ofLine(someLineRules({ alerts: false }));
    story.read(at(100));
    story.ofLine(someLineRules());
    story.read(at(9));
    expect(story.told).toEqual(['data-low 10', 'data-low 10']);
  });

  it('has levels of its own', () => {
    const story = beginStory({ lineRules: [someLineRules({ own: { dataLevels: [50] } })] });
    story.read(at(60), { ...at(60), lineId: 'osaka' });
    story.read(at(45), { ...at(45), lineId: 'osaka' });
    story.read(at(19), { ...at(19), lineId: 'osaka' });
    expect(story.told).toEqual(['data-low 50', 'data-low 20']);
  });

  it('can have a rule that is off for the others, and the other way round', () => {
    const story = beginStory({
      settings: but('data'),
      lineRules: [someLineRules({ own: { rules: { data: true, expiry: false } } })],
    });
    story.read(at(9, NOW + DAY), { ...at(9, NOW + DAY), lineId: 'osaka' });
    expect(story.told).toEqual(['data-low 10', 'expiring 1']);
  });
});
