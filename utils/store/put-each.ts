/**
 * Puts rows, and listens to none of the requests: for thousands of rows that takes longer than the rows
 * themselves, and the transaction tells whether any was refused.
 * @param into as `unwrap` gives it; `idb` would listen
 */
export function putEach<Row>(
  into: IDBObjectStore,
  rows: readonly Row[],
  keyOf?: (row: Row) => IDBValidKey,
): void {
  for (const row of rows) {
    if (keyOf === undefined) into.put(row);
    else into.put(row, keyOf(row));
  }
}
