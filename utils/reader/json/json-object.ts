export type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of the data with what stands around it. */
export interface Card {
  id: number;
  key: string;
  node: JsonObject;
  parent: Card | null;
  /** One of several of which another is chosen. */
  unselected: boolean;
  inArray: boolean;
}

const MOST = 100_000;
const DEEPEST = 60;

/** Every object of the data, outer ones first. */
export function cardsOf(data: unknown): Card[] {
  const cards: Card[] = [];
  const visit = (
    value: unknown,
    key: string,
    parent: Card | null,
    unselected: boolean,
    depth: number,
    inArray: boolean,
  ) => {
    if (depth > DEEPEST || cards.length >= MOST) return;
    if (Array.isArray(value)) {
      const chosen = chosenOf(value, cards[0]);
      for (const one of value) {
        visit(one, key, parent, unselected || (chosen !== null && one !== chosen), depth + 1, true);
      }
    } else if (isObject(value)) {
      const card: Card = { id: cards.length, key, node: value, parent, unselected, inArray };
      cards.push(card);
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'object' && inner !== null)
          visit(inner, name, card, unselected, depth + 1, false);
      }
    } else if (typeof value === 'string' && parent === null) {
      cards.push({ id: cards.length, key, node: { value }, parent, unselected, inArray });
    }
  };
  visit(data, '', null, false, 0, false);
  return cards;
}

const NO_CHOICE =
  /auto|renew|roam|unlim|enab|throttl|expire|valid|esim|5g|illim|ilimit|free|paid|new/i;

const isYes = (value: unknown): boolean => value === true || value === 'true' || value === 'Y';
const isYesOrNo = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  value === 'true' ||
  value === 'false' ||
  value === 'Y' ||
  value === 'N';

/** The one of several objects that alone says yes to a question they all answer: "selected". */
function chosenOf(list: readonly unknown[], root: Card | undefined): unknown {
  const objects = list.filter(isObject);
  const [first] = objects;
  if (first === undefined || objects.length < 2 || objects.length !== list.length) return null;
  for (const key of Object.keys(first)) {
    if (NO_CHOICE.test(key) || !objects.every((one) => isYesOrNo(one[key]))) continue;
    const chosen = objects.filter((one) => isYes(one[key]));
    if (chosen.length === 1) return chosen[0];
  }
  return root === undefined ? null : namedBy(root.node, objects);
}

/** "selectedLineId": "2" beside a list names one of it. */
function namedBy(root: JsonObject, objects: readonly JsonObject[]): JsonObject | null {
  for (const [key, value] of Object.entries(root)) {
    if (
      !/select|current|active/i.test(key) ||
      (typeof value !== 'string' && typeof value !== 'number')
    )
      continue;
    const named = objects.filter((one) =>
      Object.values(one).some((own) => String(own) === String(value)),
    );
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}
