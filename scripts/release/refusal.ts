/** What was asked for cannot be done as things are; said in words, and nothing was changed. */
export class Refusal extends Error {}
