import type { ParseArgsConfig } from 'node:util';
import type { FieldName } from '../../utils/domain/interface-facts';

/** The option of each field, in the terminal's spelling. */
export const optionOf: Record<FieldName, string> = {
  token: 'token',
  key: 'key',
  clientId: 'client-id',
  clientSecret: 'client-secret',
  accessCode: 'access-code',
  secret: 'secret',
  password: 'password',
  line: 'line',
};

const text = { type: 'string' } as const;

export const probeOptions = {
  list: { type: 'boolean', default: false },
  provider: text,
  url: text,
  token: text,
  key: text,
  'client-id': text,
  'client-secret': text,
  'access-code': text,
  secret: text,
  password: text,
  line: text,
  pack: text,
  gigabyte: { type: 'string', default: 'decimal' },
  zone: text,
} satisfies ParseArgsConfig['options'];
