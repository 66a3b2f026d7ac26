// In front of a worker's own script, in the copy that is measured: listens on a channel of its own.

/** @type {BroadcastChannel} */
const benchChannel = new BroadcastChannel('bench');
/** Scripts that were loaded. @type {string[]} */
const benchParts = [];
/** Requests since the last message. @type {[string, RequestInit | undefined][]} */
let benchRequests = [];
/** How long the last answered message took. @type {number | null} */
let benchAnswered = null;
/** From reading everything to the drawn icon, the last time. */
const benchBadge = { from: 0, took: 0 };
/** Database operations, while they are counted. @type {Record<string, number> | null} */
let benchCounts = null;

{
  const load = globalThis.importScripts.bind(globalThis);
  globalThis.importScripts = (...names) => {
    // What a Trusted Types policy has looked at is no text, and cannot be sent on.
    benchParts.push(...names.map(String));
    load(...names);
  };
  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (url, init) => {
    benchRequests.push([String(url), init]);
    return ask(url, init);
  };

  /** Chromium has both, and the one is not the other. */
  const { browser } = /** @type {{ browser?: typeof chrome }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const apis = browser === undefined ? [chrome] : [chrome, browser];
  const noteAnswer = (/** @type {number} */ begun) => {
    benchAnswered = performance.now() - begun;
  };
  for (const { runtime } of apis) {
    const { onMessage } = runtime;
    const listen = onMessage.addListener.bind(onMessage);
    onMessage.addListener = (/** @type {Parameters<typeof listen>[0]} */ listener) =>
      listen((message, sender, reply) => {
        const begun = performance.now();
        benchRequests = [];
        /** @type {unknown} */
        const result = listener(message, sender, (answer) => {
          noteAnswer(begun);
          reply(answer);
        });
        if (result instanceof Promise) void result.then(() => noteAnswer(begun));
        return result;
      });
  }

  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, ...more) {
    // The one look at everything that a glance shows.
    const all = [...names];
    if (all.includes('ticks') && all.includes('catalogues')) benchBadge.from = performance.now();
    if (benchCounts !== null) count(more[0] === 'readwrite' ? 'writing' : 'reading');
    return open.call(this, names, ...more);
  };
  for (const { action } of apis) {
    const draw = action?.setIcon?.bind(action);
    if (draw === undefined) continue;
    action.setIcon = async (details) => {
      await draw(details);
      benchBadge.took = performance.now() - benchBadge.from;
    };
  }

  const count = (/** @type {string} */ what) => {
    if (benchCounts !== null) benchCounts[what] = (benchCounts[what] ?? 0) + 1;
  };
  /** @type {[Record<string, any>, string[]][]} */
  const counted = [
    [IDBObjectStore.prototype, ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor']],
    [IDBObjectStore.prototype, ['openKeyCursor', 'put', 'add', 'delete', 'clear']],
    [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor']],
    [IDBCursor.prototype, ['continue', 'advance', 'update', 'delete']],
  ];
  // Before anybody looks at them: `idb` remembers which of these move a cursor.
  for (const [owner, names] of counted) {
    for (const name of names) {
      const real = owner[name];
      owner[name] = function (/** @type {unknown[]} */ ...given) {
        count(name);
        return real.apply(this, given);
      };
    }
  }

  /** The requests of a poll once more, all at once, and nothing done with what they bring. */
  const fetchBare = async (/** @type {typeof benchRequests} */ requests) => {
    const begun = performance.now();
    await Promise.all(
      requests.map(async ([url, { signal, ...init } = {}]) =>
        JSON.parse(await (await ask(url, init)).text()),
      ),
    );
    return performance.now() - begun;
  };

  /** @type {Record<string, () => unknown>} */
  const answers = {
    parts: () => benchParts,
    registered: () => globalThis.benchRegistered,
    answered: () => benchAnswered,
    badge: () => benchBadge.took,
    bare: () => fetchBare(benchRequests),
    requests: () => benchRequests.map(([url]) => url),
    count: () => {
      benchCounts = {};
    },
    counts: () => benchCounts,
  };
  benchChannel.onmessage = async ({ data: asked }) => {
    if (typeof asked.ask !== 'string' || asked.id !== chrome.runtime.id) return;
    try {
      benchChannel.postMessage({ answers: asked.ask, value: await answers[asked.ask]?.() });
    } catch (trouble) {
      benchChannel.postMessage({ answers: asked.ask, trouble: String(trouble) });
    }
  };
}
