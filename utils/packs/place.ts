import * as z from 'zod/mini';

const words = z.string().check(z.maxLength(300));

/**
 * `by`: a column header, the first cell of the row (or the term, in a list of terms), a heading above,
 * or how many lines of text away (−1: the one ahead, the usual).
 */
const labelShape = z.strictObject({
  text: words,
  by: z.optional(
    z.union([
      z.literal('header'),
      z.literal('row'),
      z.literal('heading'),
      z.int().check(z.gte(-8), z.lte(3)),
    ]),
  ),
});

/**
 * What tells its card from others that look alike. Without `up`: the number of the card, by its last
 * digits (`*2046`), or an address (`an***@example.com`). With `up`: a line of the block that many
 * levels around the value.
 */
const withinShape = z.strictObject({
  text: words,
  up: z.optional(z.int().check(z.gte(0), z.lte(30))),
});

/**
 * Where a value stands on a page, said in the page's own words, so that a later visit finds the same
 * place or none. Texts are folded (lower case, narrow digits, single spaces) and have their amounts
 * replaced by kinds: `{data}`, `{date}`, `{percent}`, `{duration}`, `{messages}`, `{money}`,
 * `{number}`, `{time}`, `{speed}`, `{card}`; other digits by `#`.
 */
export const placeShape = z.strictObject({
  /** The line of text that holds the value: `data left {data} of {data}`. */
  line: words,
  /** Which of the amounts in `line`, from 0; −1: the words themselves, as in `unlimited`. */
  token: z.int().check(z.gte(-1), z.lte(40)),
  /** What labels it from outside the line. */
  labels: z.array(labelShape).check(z.maxLength(8)),
  /**
   * Headings above, innermost first, the page's own title apart. The innermost has to be the same;
   * empty: there is none; left out: any.
   */
  headings: z.optional(z.array(words).check(z.maxLength(8))),
  within: z.optional(withinShape),
  /** What stood before decimals on the page that was confirmed: a page of fewer numbers says it no longer. */
  decimal: z.optional(z.enum(['.', ','])),
});

export type Place = z.output<typeof placeShape>;
