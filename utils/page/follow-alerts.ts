import type { ReadonlySignal } from '@preact/signals';
import type { Alert } from '../domain/alerts/alert';
import { readAllAlerts } from '../store/queries';
import { followQuery } from './follow-query';

/** Every alert that is kept, those that are over among them. */
export const followAlerts = (): ReadonlySignal<Alert[]> =>
  followQuery<Alert[]>([], readAllAlerts).value;
