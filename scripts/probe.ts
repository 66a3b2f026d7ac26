import { parseArgs } from 'node:util';
import type { Failure } from '../utils/domain/failure';
import { failureText } from '../utils/view/failure-text';
import { loadPageLocale } from '../utils/view/page-locale';
import { listProviders } from './probe/list-providers';
import { probeOptions } from './probe/options';
import { probeAdapter } from './probe/probe-once';
import { probePack } from './probe/probe-pack';
import { showFailure, showPoll } from './probe/show-poll';
import { toldUsage } from './setup/told-usage';

const USAGE =
  'usage: npm run -s probe -- --provider ID [--url URL] [--token T] [--key K] [--client-id I --client-secret S] [--access-code A --secret S] [--password P] [--line ID] [--pack FILE] [--gigabyte decimal|binary] [--zone Area/City]\n       npm run -s probe -- --list';

const print = (output: object): void => console.log(JSON.stringify(output, null, 2));

async function refuse(failure: Failure): Promise<void> {
  const { what, next } = failureText(failure, await loadPageLocale('en-GB'));
  print(showFailure(failure, `${what} ${next}`));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: probeOptions });
  if (values.list) return print(await listProviders());
  if (values.provider === undefined && values.pack === undefined) throw new Error(USAGE);
  const result = await (values.pack === undefined ? probeAdapter(values) : probePack(values));
  if (result.ok) print(showPoll(result.value));
  else await refuse(result.failure);
}

try {
  if (!toldUsage(USAGE)) await main();
} catch (error) {
  // What was typed wrongly; nothing that was typed is repeated, as it may be a secret.
  const message = error instanceof Error ? error.message : String(error);
  print({ error: { kind: 'usage', message } });
  process.exitCode = 1;
}
