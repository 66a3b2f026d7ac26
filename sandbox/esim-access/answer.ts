import type { Context } from 'hono';

/** Some of the codes eSIM Access documents. */
const messages = {
  '000101': 'Request header (mandatory) is null',
  '000102': 'Wrong request header format',
  '000103': 'This https request method is not supported',
  '000104': 'Request in invalid JSON format',
  '000105': 'Request parameters (mandatory) are not contained',
  '000107': 'The length of the request parameter does not meet the requirement',
  '101001': 'The timestamp of the request has expired',
  '101003': 'Request signature mismatch',
  '310243': 'The package does not exist',
} as const;

export type ErrorCode = keyof typeof messages;

/** A failure is a 200 like any answer: only the body tells. */
export const refuse = (c: Context, errorCode: ErrorCode): Response =>
  c.json({ success: false, errorCode, errorMsg: messages[errorCode], obj: null });
