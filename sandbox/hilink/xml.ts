import type { Context } from 'hono';

const errors = {
  unsupported: '100002',
  signIn: '100003',
  token: '125002',
} as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function xml(c: Context, root: string, fields: Readonly<Record<string, string | number>>) {
  const lines = Object.entries(fields).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  const body = ['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...lines, `</${root}>`, ''];
  return c.body(body.join('\r\n'), 200, { 'Content-Type': 'text/xml' });
}

export const respond = (c: Context, fields: Readonly<Record<string, string | number>>): Response =>
  xml(c, 'response', fields);

/** An error is a 200 like any answer, and says no more than its code. */
export const refuse = (c: Context, error: keyof typeof errors): Response =>
  xml(c, 'error', { code: errors[error], message: '' });
