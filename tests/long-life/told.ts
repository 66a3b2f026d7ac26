import type { Reading } from '../../utils/domain/model';

/** One line in an answer, and what only the provider itself knows: which purchases are in it. */
export interface Told {
  reading: Reading;
  applied: readonly string[];
}

/** An alert as a person sees it: what it is about and how far it has come, and no more. */
export interface Sight {
  what:
    | 'data'
    | 'expiry'
    | 'signed-out'
    | 'voice'
    | 'sms'
    | 'arrears'
    | 'reset'
    | 'confirmed'
    /** Of which the oracle knows nothing, but that none may come twice. */
    | 'other';
  /** Line, line and bucket, connection or renewal. */
  subject: string;
  level: number;
}
