import type { AnswerSheet } from './answer-sheet';

/** Tells minutes that are left. @returns them */
export const tellMinutes = ({ told }: AnswerSheet, minutes: number): number => {
  told.expected.voiceRemainingSeconds = minutes * 60;
  return minutes;
};

/** Tells messages that are left. @returns them */
export const tellMessages = ({ told }: AnswerSheet, messages: number): number => {
  told.expected.smsRemaining = messages;
  return messages;
};
