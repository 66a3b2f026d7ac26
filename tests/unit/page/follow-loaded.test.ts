import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { followLoaded } from '../../../utils/page/follow-loaded';

/** Words of a language that is followed; each load ends when the test says so, in any order. */
async function following(first: string) {
  const key = signal(first);
  const ends = new Map<string, (text: string) => void>();
  const load = (wanted: string) => new Promise<string>((resolve) => ends.set(wanted, resolve));
  const end = async (wanted: string): Promise<void> => {
    ends.get(wanted)?.(`words of ${wanted}`);
    await Promise.resolve();
  };
  const begun = followLoaded(key, load);
  await end(first);
  return { key, end, loaded: await begun };
}

it('shows what was there until the next is loaded', async () => {
  const { key, end, loaded } = await following('en');
  key.value = 'de';
  expect(loaded.value).toBe('words of en');
  await end('de');
  expect(loaded.value).toBe('words of de');
});

it('does not show what comes too late', async () => {
  const { key, end, loaded } = await following('en');
  key.value = 'de';
  key.value = 'fr';
  await end('fr');
  await end('de');
  expect(loaded.value).toBe('words of fr');
});

it('goes back to what it showed before', async () => {
  const { key, end, loaded } = await following('en');
  key.value = 'de';
  key.value = 'en';
  await end('de');
  expect(loaded.value).toBe('words of en');
});
