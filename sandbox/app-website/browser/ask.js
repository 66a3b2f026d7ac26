/**
 * What an address of the app answers. Ended sessions are told in many ways; all are `signedOut`.
 *
 * @param {string} address
 * @param {RequestInit} [init]
 */
export async function ask(address, init) {
  const response = await fetch(address, init).catch(() => undefined);
  if (!response) return { failed: true };
  const { status, redirected, headers } = response;
  if (status === 401 || status === 403 || status === 204 || redirected) return { signedOut: true };
  if (headers.get('Content-Type')?.startsWith('application/json')) {
    return response.ok ? { data: await response.json() } : { failed: true };
  }
  const isForm = (await response.text()).includes('type="password"');
  return isForm ? { signedOut: true } : { failed: true };
}
