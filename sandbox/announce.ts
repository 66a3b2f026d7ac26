import { deviceLine } from './hilink/counters';
import { subscribers } from './world/subscriber';

/** Says where the sandbox is and how to get in. */
export function announce(url: string): void {
  const rows = subscribers.map(
    ({ email, password, token, accessCode, secret = '–' }) =>
      `  ${email.padEnd(20)} ${password.padEnd(18)} ${token.padEnd(16)} ${accessCode.padEnd(15)} ${secret}`,
  );
  console.log(
    [
      `Sandbox at ${url}`,
      '',
      `  ${'e-mail'.padEnd(20)} ${'password'.padEnd(18)} ${'API token'.padEnd(16)} ${'access code'.padEnd(15)} secret`,
      ...rows,
      '',
      `  API ${url}/tmf-api   websites ${url}/account ${url}/app/   control ${url}/sandbox/state`,
      `  CAMARA ${url}/camara   eSIM Access ${url}/esim-access/api/v1/open`,
      `  captive portal ${url}/captive/api/{line}   HiLink ${url}/hilink with ${deviceLine}`,
    ].join('\n'),
  );
}
