import type { Alert } from '../../../../utils/domain/alerts/alert';
import type { Pending } from '../../../../utils/domain/alerts/delivery';
import type { Effect } from '../../../../utils/domain/alerts/effect';
import { NOW } from '../../../support/builders';
import { anAlert } from '../../../support/fake-rows';

/** An effect that waits, with its alert: open, and less than 20 % left. */
export const waiting = (
  id: string,
  effect: Partial<Effect> = {},
  alert: Partial<Alert> | null = {},
): Pending => {
  const kind = effect.kind ?? 'notify';
  return {
    effect: { id: `${kind}:${id}~0`, kind, alertId: id, createdAt: NOW, ...effect },
    alert: alert === null ? null : anAlert({ id, ...alert }),
  };
};
