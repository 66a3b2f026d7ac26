import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { InterfaceFacts } from '../../utils/domain/interface-facts';
import { send } from '../../utils/messages';
import { askUntilTold } from '../../utils/page/ask-until-told';

/** What the worker can read; null until it has said so. */
export function loadInterfaces(): ReadonlySignal<InterfaceFacts[] | null> {
  const interfaces = signal<InterfaceFacts[] | null>(null);
  void askUntilTold(() => send({ do: 'list-interfaces' })).then((all) => {
    interfaces.value = all;
  });
  return interfaces;
}
