import type { Finding } from './finding';

/** As what is left, which the words do not say: others may say it better. */
export function hold(one: Finding): void {
  one.state = 'remaining';
  one.weak = true;
  if (one.quantity.kind === 'duration') one.topic = 'voice';
  if (one.quantity.kind === 'time')
    one.quantity = { ...one.quantity, kind: 'duration', unit: 'second' };
}
