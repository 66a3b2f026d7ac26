/**
 * What a field is about: a setting, a connection, the rules of a line, a pack, an answer to an alert,
 * or a plan whose checkout opens at once. Ids are those that all machines share.
 */
export type FieldPath =
  | readonly ['setting', ...name: string[]]
  /** Is it there? The rest of it never brings one back that was removed. */
  | readonly ['connection', id: string]
  | readonly ['connection', id: string, name: ConnectionPart]
  | readonly ['rules', connectionId: string, lineKey: string, ...name: string[]]
  | readonly ['pack', id: string]
  | readonly ['pack', id: string, name: 'pack' | 'enabled']
  | readonly ['answer', connectionId: string, family: string, level: string]
  | readonly ['at-once', connectionId: string, planId: string];

/**
 * `access`: all that must fit together, so that nothing is asked for at another's address. `secret`: is
 * there one? Each machine has its own.
 */
export type ConnectionPart = 'access' | 'secret' | 'name' | 'pace' | 'paused' | 'chosen' | 'plans';

export const fieldKey = (...path: FieldPath): string => JSON.stringify(path);

/** @returns the steps of a path; none where it is no path */
export function pathOf(key: string): string[] {
  try {
    const path: unknown = JSON.parse(key);
    const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string');
    return isPath ? path : [];
  } catch {
    return [];
  }
}
