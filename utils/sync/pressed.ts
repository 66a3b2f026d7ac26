import { base64Of, bytesOf } from '../backup/base64';

/** Nothing that fits into a tenth of a megabyte is honestly larger. */
const LARGEST = 8_000_000;

/** A text, compressed, in characters that take a byte each. */
export async function press(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64Of(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** @returns null where it is no such text */
export async function unpress(pressed: string): Promise<string | null> {
  const bytes = bytesOf(pressed);
  if (bytes === null) return null;
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (text.length > LARGEST) {
        await reader.cancel();
        return null;
      }
    }
    return text + decoder.decode();
  } catch {
    // What it says is no use to anybody: it is damaged.
    return null;
  }
}
