import { describe, expect, it } from 'vitest';
import { catalogueStatus } from '../../../utils/domain/catalogue-status';
import { blankStatus } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import type { Poll } from '../../../utils/domain/model';
import { aPlan, NOW } from '../../support/builders';

const tooLarge: Failure = { kind: 'unreadable', path: 'plans', why: 'too-large' };
const down: Failure = { kind: 'server', status: 503, retryAt: null };
const aPoll = (parts: Partial<Poll>): Poll => ({
  readings: [],
  plans: null,
  clockOffset: 0,
  endpoints: {},
  ...parts,
});

describe('what is known of a catalogue', () => {
  it.each<[string, Partial<Poll>, Failure | undefined, number | null]>([
    ['read: nothing is wrong any more', { plans: [aPlan()] }, undefined, NOW],
    ['not asked for: as before', {}, tooLarge, 1],
    ['down: asked for again soon', { plansFailure: down }, down, 1],
    ['too large: asked for again when due', { plansFailure: tooLarge }, tooLarge, NOW],
  ])('%s', (_, parts, failure, fetchedAt) => {
    const before = { ...blankStatus, plansFetchedAt: 1, plansFailure: tooLarge };
    const after = catalogueStatus(before, aPoll(parts), NOW);
    expect(after.plansFailure).toEqual(failure);
    expect(after.plansFetchedAt).toBe(fetchedAt);
  });
});
