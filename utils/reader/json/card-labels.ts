import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Label } from '../tokens/token';
import type { Card } from './json-object';

const DESCRIBING =
  /type|name|label|libell|title|code|categor|desc|kind|nombre|nome|bezeichnung|tipo|naam|nazwa|имя|^id$|service|product|bucket/i;

export const labelOf = (role: Role): Label => ({
  kind: 'label',
  start: 0,
  end: 0,
  role,
  weak: false,
});

/** What an object says it is: the words of its name, type and the like. */
export function descriptorLabels({ node }: Card): Label[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== 'string' || value.length > 80 || !DESCRIBING.test(key)) return [];
    return labelsOfText(value);
  });
}

function labelsOfText(value: string): Label[] {
  const said = findLabels(fold(value.replace(/[_-]+/g, ' ')));
  const coded = /^[A-Za-z][A-Za-z0-9_.-]*$/.test(value) ? rolesOfKey(value).roles.map(labelOf) : [];
  return [...said, ...coded];
}

/** What the object is called by who writes it. */
export function nameOfCard({ node, key }: Card): string {
  for (const [name, value] of Object.entries(node)) {
    if (
      typeof value === 'string' &&
      value.length <= 80 &&
      /name|libell|label|title|desc|nombre|nome/i.test(name)
    )
      return value;
  }
  return key;
}
