import type { Entity } from './entity';

/** The named first-level fields; identity and type always stay, as the design guidelines ask. */
export function selectFields(entity: Entity, fields: string | undefined): Entity {
  if (!fields) return entity;
  const { id, href, '@type': type } = entity;
  const wanted = new Set(fields.split(',').map((field) => field.trim()));
  const chosen = Object.entries(entity).filter(([field]) => wanted.has(field));
  return { ...Object.fromEntries(chosen), id, href, '@type': type };
}
