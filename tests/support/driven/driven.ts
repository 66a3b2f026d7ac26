/** A page as its user has it, in whichever browser. Everything waits until it can be done. */
export interface DrivenPage {
  url: () => Promise<string>;
  /** The words that are seen. */
  text: () => Promise<string>;
  /** The button or link with this name, as assistive technology has it. */
  press: (name: RegExp) => Promise<void>;
  /** Into the field with this name; in place of what stands there. */
  type: (name: RegExp, text: string) => Promise<void>;
  /** Presses what opens another page, and returns that one. */
  pressToOpen: (name: RegExp) => Promise<DrivenPage>;
  /** A function's body, run in the page: `arguments` hold what is given. */
  run: <T>(body: string, ...given: unknown[]) => Promise<T>;
  close: () => Promise<void>;
}

/** A browser with nothing but the built extension in it. */
export interface DrivenBrowser {
  /** One of the extension's own pages. */
  open: (page: string) => Promise<DrivenPage>;
  /** The user will say yes when the browser asks for this match pattern. */
  allow: (pattern: string) => Promise<void>;
  /** Ends what runs in the background, as idleness would. */
  stopBackground: () => Promise<void>;
  close: () => Promise<void>;
}
