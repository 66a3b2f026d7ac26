import type { Said } from '../../support/provider-fixture';

const isStatus = (status: unknown): status is number =>
  Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;

/** Headers that no server can send are left out. */
function headersOf(given: unknown, date: string): Headers {
  const headers = new Headers({ Date: date, 'Content-Type': 'application/json' });
  for (const [name, value] of Object.entries(Object(given))) {
    try {
      headers.set(name, String(value));
    } catch {
      // Not a name, or not a value: it never came over the wire.
    }
  }
  return headers;
}

/** An answer as fetch would bring it, whatever a mutation has made of it. */
export function answerWith(said: unknown, date: string): Response {
  const { status, headers, text, body }: Partial<Record<keyof Said, unknown>> = Object(said);
  const code = isStatus(status) ? status : 200;
  const bodiless = [204, 205, 304].includes(code);
  const content = typeof text === 'string' ? text : (JSON.stringify(body) ?? '');
  return new Response(bodiless ? null : content, {
    status: code,
    headers: headersOf(headers, date),
  });
}
