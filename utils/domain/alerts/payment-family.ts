/** Of what is told of a line's orders that failed. */
export const paymentFamily = (lineKey: string): string => `${lineKey}:payment`;
