/** Why what a machine laid down is not read: it is left as it is, until it can be. */
export type AreaFault = 'newer' | 'incomplete' | 'damaged';

/** Is what the user set shared with other machines, and what came of it last? */
export interface SyncState {
  on: boolean;
  /** What this machine calls itself: eight letters and digits, made up. */
  machine: string;
  /** When all of it was last read and laid down; null: not yet. Epoch ms, as all of these. */
  doneAt: number | null;
  /** When something was last written, or tried to be. */
  wroteAt: number | null;
  /** Other machines that have laid something down. */
  others: number;
  /** `unavailable`: the browser has no such storage, or refuses; `refused`: it did not take it. */
  fault: 'unavailable' | 'refused' | AreaFault | null;
  /** Names of what did not fit. */
  left: { kind: 'pack' | 'answer' | 'rules' | 'connection'; name: string }[];
}
