import { ACTIONS, CHROME, CLOSES, HEADINGS, INLINE, type Rule, SHUT, UNSEEN, VOID } from './tags';

/** All that the name of an element tells, looked up once. */
export interface TagKind {
  inline: boolean;
  empty: boolean;
  unseen: boolean;
  shut: boolean;
  action: boolean;
  heading: boolean;
  chrome: boolean;
  closes: Rule | null;
}

/** Custom and unknown elements are plain blocks. */
const PLAIN: TagKind = {
  inline: false,
  empty: false,
  unseen: false,
  shut: false,
  action: false,
  heading: false,
  chrome: false,
  closes: null,
};

const LISTS = [INLINE, VOID, UNSEEN, SHUT, ACTIONS, HEADINGS, CHROME, new Set(CLOSES.keys())];

const kinds = new Map(
  LISTS.flatMap((list) => [...list]).map((tag): [string, TagKind] => [
    tag,
    {
      inline: INLINE.has(tag),
      empty: VOID.has(tag),
      unseen: UNSEEN.has(tag),
      shut: SHUT.has(tag),
      action: ACTIONS.has(tag),
      heading: HEADINGS.has(tag),
      chrome: CHROME.has(tag),
      closes: CLOSES.get(tag) ?? null,
    },
  ]),
);

export const tagKind = (tag: string): TagKind => kinds.get(tag) ?? PLAIN;
