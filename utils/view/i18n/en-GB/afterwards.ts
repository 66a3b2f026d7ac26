/** What the card itself says of help, of what comes after a renewal, and of automatic renewal. */
export const afterwards = {
  help: 'Help and other ways',
  updateProfile: 'Update the eSIM profile',
  updateWhere: 'on the device that it is in.',
  profileUpdated: 'Profile updated',
  profileUpdatedAt: (time: string) => `eSIM profile updated ${time}`,
  steps: 'Steps',
  switchedOn: (date: string) => `Automatic renewal was switched on, seen ${date}.`,
  switchedOff: (date: string) => `Automatic renewal was switched off, seen ${date}.`,
  renewedByItself: (date: string) => `Renewed by itself, seen ${date}.`,
};

export type AfterwardsWords = typeof afterwards;
