import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuietHours } from '../../../utils/domain/settings';
import {
  minutesOf,
  quietFaults,
  quietParts,
  quietSentence,
  timeText,
} from '../../../utils/view/quiet-view';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const quiet = (from: number, to: number): QuietHours => ({ on: true, from, to, urgent: true });

describe('quiet hours', () => {
  it('are told, over midnight too', () => {
    expect(quietSentence(quiet(22 * 60, 7 * 60), en)).toBe('From 22:00 until 07:00 the next day.');
    expect(quietSentence(quiet(60, 450), en)).toBe('From 01:00 until 07:30.');
    expect(quietSentence(quiet(22 * 60, 7 * 60), wholeLocaleOf('zh-CN'))).toContain('次日');
  });

  it('of no length are a mistake at the field', () => {
    expect(quietFaults({ from: '07:00', to: '07:00' }, en)).toEqual({
      to: expect.stringContaining('Not saved'),
    });
    expect(quietFaults({ from: '', to: '07:00' }, en)).toHaveProperty('from');
    expect(quietFaults({ from: '22:00', to: '' }, en)).toHaveProperty('to');
    expect(quietFaults({ from: '22:00', to: '07:00' }, en)).toEqual({});
  });

  it('are drawn as the parts of one day', () => {
    expect(quietParts(quiet(6 * 60, 12 * 60))).toEqual([{ at: 0.25, width: 0.25 }]);
    expect(quietParts(quiet(18 * 60, 6 * 60))).toEqual([
      { at: 0, width: 0.25 },
      { at: 0.75, width: 0.25 },
    ]);
    expect(quietParts(quiet(18 * 60, 0))).toEqual([{ at: 0.75, width: 0.25 }]);
    expect(quietParts(quiet(60, 60))).toEqual([]);
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minutes) => {
        expect(minutesOf(timeText(minutes))).toBe(minutes);
      }),
    );
    for (const text of ['', '7:00', '24:00', '12:60', 'noon']) expect(minutesOf(text)).toBeNull();
  });
});
