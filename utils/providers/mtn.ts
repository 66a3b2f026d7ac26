/**
 * MTN: the TM Forum's interfaces with changes of its own, all of which `tmforum` reads. It wants a
 * `transactionId` in every request.
 */
import { MINUTE } from '../domain/time';
import type { Adapter } from './contract';
import type { SignIn } from './sign-in/sign-in';
import { pollForum } from './tmforum/adapter';

/** As the fields come joined: a token, a key, and a client's id and secret, each of them or none. */
function signInOf(address: string): SignIn {
  return {
    kind: 'chosen',
    choose: (joined) => {
      const [token = '', key = '', clientId = '', ...rest] = joined.split(':');
      const clientSecret = rest.join(':');
      const headers: Record<string, string> = key === '' ? {} : { 'x-api-key': key };
      if (clientId !== '' && clientSecret !== '') {
        // Assumed: where MTN gives out tokens was not to be found in anything public.
        const tokenUrl = `${address}/v1/oauth/access_token`;
        const signIn: SignIn = { kind: 'client-credentials', tokenUrl, secretIn: 'body' };
        return { signIn, secret: `${clientId}:${clientSecret}`, headers };
      }
      if (token === '') return { signIn: { kind: 'none' }, secret: null, headers };
      return { signIn: { kind: 'bearer' }, secret: token, headers };
    },
  };
}

export const mtn: Adapter = {
  id: 'mtn',
  name: 'MTN',
  kind: 'operator',
  address: null,
  fields: [
    { name: 'token', optional: true },
    { name: 'key', optional: true },
    { name: 'clientId', optional: true },
    { name: 'clientSecret', optional: true },
    { name: 'line', optional: true, form: 'msisdn' },
  ],
  signIn: signInOf,
  gigabyte: null,
  // What MTN allows is not public.
  minPace: 5 * MINUTE,
  poll: (access) => pollForum(access, () => ({ transactionId: crypto.randomUUID() })),
};
