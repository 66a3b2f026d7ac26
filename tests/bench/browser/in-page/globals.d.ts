// What the scripts of this folder find and leave in the global scope.

declare var awaited: { selector: string; text: string };
declare var painted: Promise<{ first: number; shown: number }>;
declare var benchRegistered: number;
declare var askWorker: <T>(what: string) => Promise<T>;
declare var tell: (command: object) => Promise<unknown>;
declare var wakeBy: (command: object) => Promise<{ answered: number; registered: number }>;
declare var timeCommand: (command: object) => Promise<number>;
declare var repeatCommand: (times: number, command: object) => Promise<void>;
declare var popupAddress: () => Promise<string>;
declare var clearDatabase: () => Promise<unknown>;
declare var putRows: (
  rows: { store: string; value: unknown; key?: IDBValidKey }[],
) => Promise<unknown>;
declare function importScripts(...names: string[]): void;
declare var timeSearch: (text: string) => Promise<number>;
declare var timeUnfold: () => Promise<number>;
