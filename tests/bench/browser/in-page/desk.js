// In a page of the extension that runs none of its code: asks the worker, and writes the database.

const benchChannel = new BroadcastChannel('bench');

/** What the worker of the copy knows; it must be running. @param {string} what */
globalThis.askWorker = (what) =>
  new Promise((resolve, reject) => {
    const hear = (/** @type {MessageEvent} */ { data }) => {
      if (data.answers !== what) return;
      benchChannel.removeEventListener('message', hear);
      if (data.trouble === undefined) resolve(data.value);
      else reject(new Error(`${what}: ${data.trouble}`));
    };
    benchChannel.addEventListener('message', hear);
    benchChannel.postMessage({ ask: what, id: chrome.runtime.id });
  });

/** @param {object} command */
globalThis.tell = (command) => chrome.runtime.sendMessage(command);

/** From the question to listeners that are there, and to the answer; ms. @param {object} command */
globalThis.wakeBy = async (command) => {
  const begun = performance.now();
  await chrome.runtime.sendMessage(command);
  const answered = performance.now() - begun;
  /** @type {number} */
  const registered = await globalThis.askWorker('registered');
  return { answered, registered: registered - performance.timeOrigin - begun };
};

/** A command, and how long it took within the worker; ms. @param {object} command */
globalThis.timeCommand = async (command) => {
  const reply = await chrome.runtime.sendMessage(command);
  if (reply?.ok !== true) throw new Error(`refused: ${JSON.stringify(reply)}`);
  return globalThis.askWorker('answered');
};

/** @param {number} times @param {object} command */
globalThis.repeatCommand = async (times, command) => {
  for (let time = 0; time < times; time += 1) await chrome.runtime.sendMessage(command);
};

/** Where the icon opens the popup, as soon as the worker has said so. */
globalThis.popupAddress = async () => {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const address = await chrome.action.getPopup({});
    if (address.includes('?')) return address;
    if (performance.now() > deadline) throw new Error('the popup has no address of its own');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** @param {(db: IDBDatabase) => IDBTransaction} begin */
const inDatabase = (begin) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('dataleft');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const write = begin(opening.result);
      write.onabort = () => reject(write.error);
      write.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
    };
  });

globalThis.clearDatabase = () =>
  inDatabase((db) => {
    const names = [...db.objectStoreNames];
    const write = db.transaction(names, 'readwrite');
    for (const name of names) if (name !== 'keys') write.objectStore(name).clear();
    return write;
  });

/** @param {{ store: string; value: unknown; key?: IDBValidKey }[]} rows */
globalThis.putRows = (rows) =>
  inDatabase((db) => {
    const write = db.transaction([...new Set(rows.map(({ store }) => store))], 'readwrite');
    for (const { store, value, key } of rows) write.objectStore(store).put(value, key);
    return write;
  });
