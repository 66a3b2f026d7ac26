import { subscribers } from '../../sandbox/world/subscriber';

/** Printed once the browser stands ready. */
export function whatToTry(url: string): string {
  const control = (path: string, body: object) =>
    `     curl ${url}/sandbox/${path} -d '${JSON.stringify(body)}'`;
  return [
    '',
    'DataLeft runs in the browser that just opened, connected to a pretend line in Japan.',
    '',
    '  1. Pin DataLeft in the extensions menu, and open it: what is left, and until when.',
    '  2. Use data up (in another terminal), then press Refresh: badge, alert and dial follow.',
    control('consume', { line: 'line-jp', leaveBytes: 1_400_000_000 }),
    '  3. Compare the plans, press Renew and pay. It takes effect in some minutes, or at once:',
    control('clock', { advanceSeconds: 600 }),
    '  4. Let 24 days pass, and press Refresh: data and time run out.',
    control('clock', { advanceSeconds: 24 * 86_400 }),
    '  5. Change language, theme and alerts in the settings.',
    '',
    `Sandbox  ${url}/account   everything about it: docs/sandbox.md`,
    ...subscribers.map(
      ({ email, password }, at) =>
        `${at === 0 ? 'Sign in  ' : '         '}${email.padEnd(20)} ${password}`,
    ),
    '',
    'Close the browser or press Ctrl-C to end.',
  ].join('\n');
}
