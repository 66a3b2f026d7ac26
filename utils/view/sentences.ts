import { sentenceSpace, type Tag } from './locale';

/** One after another, as the language writes them; empty ones are left out. */
export const sentences = ({ tag }: { tag: Tag }, ...parts: string[]): string =>
  parts.filter(Boolean).join(sentenceSpace(tag));
