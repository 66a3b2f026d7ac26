import { expect, it } from 'vitest';
import { rankLines } from '../../../utils/domain/rank';
import { toPlansView } from '../../../utils/view/plans-view';
import { aConnection, aContext, aPlan } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const state = { sort: 'per-gb', chosenId: null, all: false, copied: null } as const;

function show(failed: boolean, plans: Parameters<typeof toPlansView>[1]) {
  const plansFailure = { kind: 'unreadable', path: 'plans', why: 'too-large' } as const;
  const connection = aConnection(failed ? { status: { plansFailure } } : {});
  const [line] = rankLines([aContext({ connection })]);
  if (line === undefined) throw new Error('no line');
  return toPlansView(line, plans, state, en);
}

it('a price list that cannot be read says so, over the one from before and instead of none', () => {
  const said = /^The price list could not be read\. .*plans/;
  expect(show(true, [aPlan()]).notes[0]).toMatch(said);
  expect(show(true, null).empty).toMatch(said);
  expect(show(false, [aPlan()]).notes).toEqual([]);
  expect(show(false, null).empty).toBe(en.plans.unknownYet);
});
