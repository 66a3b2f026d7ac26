/** What a provider said was left at a moment. */
export interface UseReading {
  /** Epoch ms. */
  at: number;
  remainingBytes: number;
  /** The whole allowance then; it changes with a top-up. */
  totalBytes: number;
}

/** What a forecast is made from. */
export interface ForecastCase {
  /** In ascending order; resets and top-ups among them, some may be missing. */
  readings: UseReading[];
  /** Epoch ms. */
  now: number;
  /** What is left now. */
  remainingBytes: number;
  /** When the rest is lost; epoch ms. */
  expiresAt: number;
}

/**
 * The moments, in epoch ms, before which it has run out in one, five and nine of ten futures; null:
 * lasts until it expires. Ascending, null last.
 */
export interface RunOut {
  p10: number | null;
  p50: number | null;
  p90: number | null;
}
