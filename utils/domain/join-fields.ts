import type { FieldName, InterfaceFacts } from './interface-facts';

const secretsOf = ({ fields }: Pick<InterfaceFacts, 'fields'>): FieldName[] =>
  fields.filter(({ name }) => name !== 'line').map(({ name }) => name);

/**
 * What an adapter's secret fields come to, as its sign-in takes them: one as it is, several in the
 * order of the fields, joined by colons. Null where none is filled in.
 */
export function joinFields(
  facts: Pick<InterfaceFacts, 'fields'>,
  typed: (name: FieldName) => string | null,
): string | null {
  const parts = secretsOf(facts).map((name) => typed(name)?.trim() ?? '');
  return parts.every((part) => part === '') ? null : parts.join(':');
}
