export interface Subscriber {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  /** For the reseller's interface, with the secret its requests are signed with where there is one. */
  readonly accessCode: string;
  readonly secret: string | undefined;
}

/** Sign-ins of a sandbox: public on purpose, they open nothing but pretend accounts. */
export const subscribers: readonly Subscriber[] = (
  [
    ['mei', '陈美 Mei Chen'],
    ['office', 'Harbour Office', 'signs'],
    ['lee', 'Lee Meyer'],
    ['ana', 'Ana Costa', 'signs'],
  ] as const
).map(([id, name, signs]) => ({
  id,
  name,
  email: `${id}@example.com`,
  password: `${id}-password`,
  token: `sandbox-${id}`,
  accessCode: `access-${id}`,
  secret: signs && `secret-${id}`,
}));

/** A token that was good once. */
export const expiredToken = 'sandbox-expired';
