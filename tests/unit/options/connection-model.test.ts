import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createConnectionModel } from '../../../entrypoints/options/connection-model';
import type { Route } from '../../../entrypoints/options/route';
import type { InterfaceFacts } from '../../../utils/domain/interface-facts';
import { MINUTE } from '../../../utils/domain/time';
import type { Snapshot } from '../../../utils/store/queries';
import { loadOptionsPage } from '../../../utils/view/options-locale';
import { aSnapshot } from '../../support/a-snapshot';

const PORTAL: InterfaceFacts = {
  id: 'portal',
  name: 'Portal',
  kind: 'standard',
  address: null,
  fields: [],
  gigabyte: 'decimal',
  minPace: MINUTE,
};
const locale = signal(await loadOptionsPage('en-GB'));

function aPage() {
  const snapshot = signal<Snapshot | null>(aSnapshot());
  const route = signal<Route>({ section: 'connections', item: 'add', anchor: null });
  const live = { snapshot, broken: signal(false), now: signal(0), ready: Promise.resolve() };
  const model = createConnectionModel(live, signal([PORTAL]), locale, route);
  const open = (item: string) => {
    route.value = { section: 'connections', item, anchor: null };
  };
  return { model, open, tell: () => (snapshot.value = aSnapshot()) };
}

test('what was pasted waits for its form, whatever the worker tells of meanwhile', () => {
  const { model, open, tell } = aPage();
  model.paste('https://portal.example/api');
  tell();
  open('new/portal');
  expect(model.draft.value?.address).toBe('https://portal.example/api');
  open('add');
  open('new/portal');
  expect(model.draft.value?.address).toBe('');
});

test('what is being filled in stays, whatever the worker tells of meanwhile', () => {
  const { model, open, tell } = aPage();
  open('new/portal');
  const draft = model.draft.value;
  if (draft) model.change({ ...draft, address: 'https://typed.example/' });
  tell();
  expect(model.draft.value?.address).toBe('https://typed.example/');
});
