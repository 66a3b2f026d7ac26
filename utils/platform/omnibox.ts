import browser from 'webextension-polyfill';

/** One row under the address bar; `content` is what is entered when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Chrome reads descriptions as XML; in Firefox they are plain text. */
const escaped = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Absent in Firefox for Android: its address bar knows no keywords. */
const api = (): typeof browser.omnibox | undefined => browser.omnibox;

/** What is typed after the keyword of the manifest. */
export function onOmnibox(listener: {
  typed: (text: string) => Promise<Suggestion[]>;
  entered: (text: string) => void;
}): void {
  const omnibox = api();
  omnibox?.onInputChanged.addListener((text, suggest) => {
    void listener
      .typed(text)
      .then((found) =>
        suggest(
          found.map(({ content, description }) => ({ content, description: escaped(description) })),
        ),
      );
  });
  omnibox?.onInputEntered.addListener((text) => listener.entered(text));
}

/** The first row, before anything is typed. */
export const hintOmnibox = (description: string): void =>
  api()?.setDefaultSuggestion({ description: escaped(description) });
