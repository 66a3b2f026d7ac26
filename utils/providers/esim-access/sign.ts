import type { SignRequest } from '../sign-in/sign-in';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** HMAC-SHA256, as hexadecimal digits. */
export async function hmac(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  return hex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

/** The access code alone signs in; whoever types the secret as well gets each request signed. */
export const signRequest: SignRequest = async (typed, body) => {
  const [code = '', ...rest] = typed.split(':');
  const access = { 'RT-AccessCode': code };
  const secret = rest.join(':');
  if (secret === '') return access;
  const timestamp = String(Date.now());
  const requestId = crypto.randomUUID();
  return {
    ...access,
    'RT-RequestID': requestId,
    'RT-Timestamp': timestamp,
    'RT-Signature': await hmac(secret, `${timestamp}${requestId}${code}${body}`),
  };
};
