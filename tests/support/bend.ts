type Key = string | number;

const fieldsOf = (json: unknown): Record<Key, unknown> =>
  Object(json) === json ? Object(json) : {};

/** A copy with another value at a path; `undefined` leaves the field out once it is sent as JSON. */
export function bend(json: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    return json.map((item, at) => (at === key ? bend(item, rest, value) : item));
  }
  const fields = fieldsOf(json);
  return { ...fields, [key]: bend(fields[key], rest, value) };
}
