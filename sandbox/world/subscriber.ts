export interface Subscriber {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
}

/** Sign-ins of a sandbox: public on purpose, they open nothing but pretend accounts. */
export const subscribers: readonly Subscriber[] = (
  [
    ['mei', '陈美 Mei Chen'],
    ['office', 'Harbour Office'],
    ['lee', 'Lee Meyer'],
    ['ana', 'Ana Costa'],
  ] as const
).map(([id, name]) => ({
  id,
  name,
  email: `${id}@example.com`,
  password: `${id}-password`,
  token: `sandbox-${id}`,
}));

/** A token that was good once. */
export const expiredToken = 'sandbox-expired';
