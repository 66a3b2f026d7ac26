import type { PageReading } from '../../utils/reader/page-reading';
import type { CorpusCase } from '../corpus/load';
import { readCase } from './read-case';

const FIELDS = [
  ...['signedOut', 'maintenance', 'unlimited', 'throttled'],
  ...['dataRemainingBytes', 'dataUsedBytes', 'dataTotalBytes', 'percentUsed', 'percentRemaining'],
  ...['expiresAt', 'resetsAt', 'voiceRemainingSeconds', 'smsRemaining', 'moneyMinor', 'currency'],
] as (keyof PageReading)[];

/** All that is shown of a case with another body, as one text to compare. */
export const toldValues = (one: CorpusCase, body: string): string => {
  const reading = readCase({ ...one, body });
  return JSON.stringify(FIELDS.map((field) => reading[field] || undefined));
};
