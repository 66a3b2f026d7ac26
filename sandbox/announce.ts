import { subscribers } from './world/subscriber';

/** Says where the sandbox is and how to get in. */
export function announce(url: string): void {
  const rows = subscribers.map(
    ({ email, password, token }) => `  ${email.padEnd(20)} ${password.padEnd(18)} ${token}`,
  );
  console.log(
    [
      `Sandbox at ${url}`,
      '',
      `  ${'e-mail'.padEnd(20)} ${'password'.padEnd(18)} API token`,
      ...rows,
      '',
      `  API ${url}/tmf-api   websites ${url}/account ${url}/app/   control ${url}/sandbox/state`,
    ].join('\n'),
  );
}
