import { IDBRequest } from 'fake-indexeddb';
import type { Life } from './fake-life';

type Method = (...args: never[]) => unknown;

const restores: (() => void)[] = [];

/** Puts a method in front of one of a prototype's, until `restoreDatabase`. */
function replace(prototype: object, name: string, make: (original: Method) => Method): void {
  const original: Method = Reflect.get(prototype, name);
  Reflect.set(prototype, name, make(original));
  restores.push(() => Reflect.set(prototype, name, original));
}

/** Listeners added to this target hear nothing from the moment when `isOver` is true. */
function silenceWhen(target: EventTarget, isOver: () => boolean): void {
  const add = target.addEventListener.bind(target);
  target.addEventListener = (type: string, listener: EventListener) =>
    add(type, (event) => {
      if (!isOver()) listener.call(target, event);
    });
}

/** Makes every request, and every commit, a step of a worker's life. */
export function watchDatabase(life: Life): void {
  const handles = new Set<IDBDatabase>();
  const dead = new WeakSet<IDBDatabase>();
  const open = new Set<IDBTransaction>();

  life.atDeath.push(() => {
    for (const handle of handles) dead.add(handle);
    handles.clear();
    // What was not committed is undone.
    for (const transaction of open) transaction.abort();
    open.clear();
  });

  replace(IDBDatabase.prototype, 'transaction', (original) =>
    Object.assign(function (this: IDBDatabase, ...args: never[]) {
      if (!dead.has(this)) handles.add(this);
      const transaction = original.apply(this, args) as IDBTransaction;
      if (!dead.has(this)) open.add(transaction);
      transaction.addEventListener('complete', () => {
        open.delete(transaction);
        if (transaction.mode === 'readwrite' && !dead.has(this)) life.takes('committed');
      });
      transaction.addEventListener('abort', () => open.delete(transaction));
      silenceWhen(transaction, () => dead.has(this));
      // Only for who asked for the transaction: the database itself listens later, and must hear.
      queueMicrotask(() => Reflect.deleteProperty(transaction, 'addEventListener'));
      return transaction;
    }),
  );

  // A dead worker may still be about to name the store that it wants: it gets one that is mute.
  replace(IDBTransaction.prototype, 'objectStore', (original) =>
    Object.assign(function (this: IDBTransaction, ...args: never[]) {
      if (!dead.has(this.db)) return original.apply(this, args);
      return Object.create(IDBObjectStore.prototype, { transaction: { value: this } });
    }),
  );
  replace(IDBObjectStore.prototype, 'index', (original) =>
    Object.assign(function (this: IDBObjectStore, ...args: never[]) {
      if (!dead.has(this.transaction.db)) return original.apply(this, args);
      return Object.create(IDBIndex.prototype, { objectStore: { value: this } });
    }),
  );

  const watch = (prototype: object, name: string, handleOf: (source: never) => IDBDatabase) =>
    replace(prototype, name, (original) =>
      Object.assign(function (this: never, ...args: never[]) {
        const handle = handleOf(this);
        if (dead.has(handle) || !life.takes(`database ${name}`)) return new IDBRequest();
        const request = original.apply(this, args) as IDBRequest;
        silenceWhen(request as unknown as EventTarget, () => dead.has(handle));
        return request;
      }),
    );
  for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete']) {
    watch(IDBObjectStore.prototype, name, (source: IDBObjectStore) => source.transaction.db);
  }
  for (const name of ['get', 'getAll', 'getAllKeys']) {
    watch(IDBIndex.prototype, name, (source: IDBIndex) => source.objectStore.transaction.db);
  }
}

export function restoreDatabase(): void {
  for (const restore of restores.splice(0)) restore();
}
