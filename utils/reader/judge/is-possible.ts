import type { Finding } from './finding';

/** Can there be as much? Halves of a message, and more bytes than are counted exactly, cannot. */
export function isPossible({ quantity: { kind, value } }: Finding): boolean {
  switch (kind) {
    case 'duration':
      return Number.isFinite(value) && value >= 0;
    case 'data':
    case 'messages':
      return Number.isSafeInteger(value) && value >= 0;
    default:
      return true;
  }
}
