/** What stands in place of a page, in English. */
export const noticeEn = {
  signedOut: 'Your session has ended. Please sign in again.',
  maintenance: 'Maintenance',
  maintenanceIs: 'Our website is being maintained. Please try again later.',
  backSoon: 'We’ll be back soon',
  backSoonIs: 'We are making things better. Thank you for your patience.',
  human: 'Are you human?',
  humanIs: 'We have noticed unusual traffic. Please show that you are not a robot.',
  notRobot: 'I am not a robot',
  goOn: 'Continue',
};
