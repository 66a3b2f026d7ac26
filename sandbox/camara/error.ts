import type { Context } from 'hono';

const errors = {
  INVALID_ARGUMENT: [400, 'Client specified an invalid argument, request body or query param.'],
  OUT_OF_RANGE: [400, 'Client specified an invalid range.'],
  UNAUTHENTICATED: [
    401,
    'Request not authenticated due to missing, invalid, or expired credentials. A new authentication is required.',
  ],
  NOT_FOUND: [404, 'The specified resource is not found.'],
  IDENTIFIER_NOT_FOUND: [404, 'Device identifier not found.'],
  METHOD_NOT_ALLOWED: [405, 'The requested method is not allowed on the target resource.'],
  MISSING_IDENTIFIER: [422, 'The device cannot be identified.'],
  UNSUPPORTED_IDENTIFIER: [422, 'The identifier provided is not supported.'],
  SERVICE_NOT_APPLICABLE: [422, 'The service is not available for the provided identifier.'],
} as const;

export type ErrorCode = keyof typeof errors;

/** CAMARA's ErrorInfo. */
export function fail(c: Context, code: ErrorCode): Response {
  const [status, message] = errors[code];
  return c.json({ status, code, message }, status);
}
