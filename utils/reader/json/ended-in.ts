import { isObject, type JsonObject } from './json-object';

const STATUS_KEY =
  /(?:status|state|estado|stato|statut|etat|durum|stav|zustand|статус|状态|狀態)$/i;
const ENDED =
  /^(?:expired|inactive|not[_ -]?active|terminated|cancell?ed|closed|ended|finished|depleted|consumed|exhausted|pending|queued|scheduled|future|not[_ -]?started|abgelaufen|inaktiv|expire|expiré|caducad[oa]|vencid[oa]|inactiv[oa]|scadut[oa]|истек|истёк|неактивен|已过期|已失效|未生效)$/i;
/** "active: false" */
const ACTIVE_KEY = /^(?:is_?)?(?:active|activated|aktiv|actif|activo|activa|ativo|attivo|aktif)$/i;
const MOST_KEYS = 60;

/** "edges: [{node: {…}}]": what a list of GraphQL holds. */
const heldIn = (one: unknown): unknown => (isObject(one) && isObject(one.node) ? one.node : one);

const isEnded = (one: JsonObject): boolean =>
  Object.entries(one)
    .slice(0, MOST_KEYS)
    .some(
      ([key, value]) =>
        (typeof value === 'string' && STATUS_KEY.test(key) && ENDED.test(value.trim())) ||
        ((value === false || value === 'false') && ACTIVE_KEY.test(key)),
    );

/** Of several packages, those that are over or have not begun, where another one is in use. */
export function endedIn(list: readonly unknown[]): ReadonlySet<unknown> {
  const ended = list.filter((one) => {
    const held = heldIn(one);
    return isObject(held) && isEnded(held);
  });
  return ended.length === list.length ? new Set() : new Set(ended);
}
