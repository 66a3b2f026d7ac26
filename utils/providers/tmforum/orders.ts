import type { Order } from '../../domain/model';
import type { WireOrder } from './wire';

/** TMF622, ProductOrderStateType: what neither failed nor came to its end is still open. */
const FAILED = ['failed', 'rejected'];
const ENDED = ['completed', 'cancelled', 'partial'];

const LONGEST_NOTE = 200;

function stateOf(wire: WireOrder): Order['state'] {
  const state = wire.state?.trim().toLowerCase() ?? '';
  if (FAILED.includes(state)) return 'failed';
  return ENDED.includes(state) ? 'done' : 'open';
}

/** Orders as they are listed; what has no id cannot be told from others. */
export const toOrders = (wires: WireOrder[]): Order[] =>
  wires.flatMap((wire): Order[] => {
    if (!wire.id) return [];
    const items = wire.productOrderItem ?? [];
    const lineId = items.map(({ product }) => product?.id).find((id) => id !== undefined) ?? null;
    const note = wire.note?.map(({ text }) => text).find((text) => text) ?? null;
    return [
      {
        id: wire.id,
        lineId,
        placedAt: wire.orderDate ?? null,
        state: stateOf(wire),
        note: note?.slice(0, LONGEST_NOTE) ?? null,
      },
    ];
  });
