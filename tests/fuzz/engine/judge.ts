import type { Target, Trouble } from './target';
import { trouble } from './target';

/** What every object has, as it was before anything was read. */
const builtIn = [Object.prototype, Array.prototype, String.prototype, Function.prototype].map(
  (prototype) => ({ prototype, keys: Reflect.ownKeys(prototype).length }),
);

const isUntouched = (): boolean =>
  builtIn.every(({ prototype, keys }) => Reflect.ownKeys(prototype).length === keys);

/** The place in our own code, so that one mistake is not told a thousand times. */
function crashOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return trouble('crash', `threw ${typeof error}`);
  const [place = ''] = /utils\/[\w/.-]+\.tsx?/.exec(error.stack ?? '') ?? [];
  return trouble('crash', `${error.name} ${error.message.slice(0, 80)} ${place}`);
}

/** What came of an input: null where all is well. */
export async function judge(target: Target, input: string): Promise<Trouble | null> {
  try {
    const found = await target.take(input);
    if (found !== null) return found;
  } catch (error) {
    return crashOf(error);
  }
  return isUntouched()
    ? null
    : trouble('prototype', 'something was added to what all objects have');
}
