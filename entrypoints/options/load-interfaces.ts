import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { send } from '../../utils/messages';

/** What the worker can read; null until it has said so. */
export function loadInterfaces(): ReadonlySignal<InterfaceFacts[] | null> {
  const interfaces = signal<InterfaceFacts[] | null>(null);
  void send({ do: 'list-interfaces' }).then((reply) => {
    if (reply.ok) interfaces.value = reply.value;
  });
  return interfaces;
}
