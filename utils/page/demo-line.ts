import { DEMO } from '../domain/demo';
import { DEFAULT_PACE_MINUTES } from '../domain/schedule';
import { send } from '../messages';

/** One connection as any other, and always the same one: pressed twice it is one all the same. */
export async function addDemoLine(name: string): Promise<void> {
  const draft = {
    adapter: DEMO,
    name,
    // Its own.
    address: '',
    website: null,
    secret: null,
    line: null,
    lines: null,
    gigabyte: 'decimal',
    paceMinutes: DEFAULT_PACE_MINUTES,
  } as const;
  await send({ do: 'save-connection', draft, connectionId: DEMO });
}

export async function removeDemoLine(): Promise<void> {
  await send({ do: 'remove-connection', connectionId: DEMO });
}
