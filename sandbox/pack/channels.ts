/** The other ways to renew at the pretend operator: every kind there is, all of them made up. */
export const channels = (origin: string) => ({
  app: {
    ios: 'https://apps.apple.com/app/leb-sandbox/id0000000000',
    android: 'https://play.google.com/store/apps/details?id=example.leb.sandbox',
    windows: 'https://apps.microsoft.com/detail/lebsandbox000',
  },
  device: [
    { on: 'ipad', steps: ['Settings → Mobile Data', 'Manage LEB account', 'Add data'] },
    { on: 'windows', steps: ['Settings → Network & internet → Mobile', 'Connect to a data plan'] },
  ],
  shops: {
    finder: `${origin}/contact#shops`,
    hours: 'Mon–Sat 10:00–19:00',
    personal: ['Passport or ID card', 'The number of the line'],
    company: ['Company licence', 'ID of whoever comes', 'The number of the line'],
  },
  hotlines: [
    { number: '0120 000 532', hours: 'Every day 9:00–21:00', from: 'home', free: true },
    { number: '+81 120 000 532', hours: 'Always', from: 'abroad', free: false },
  ],
  chats: [{ name: 'Chat on the website', url: `${origin}/contact#chat`, hours: 'Always' }],
  resellers: [
    {
      name: 'TravelSIM Mart',
      url: `${origin}/contact#resellers`,
      fee: '¥330 an order',
      genuine: ['Its name stands in the list of partners on the operator’s website'],
    },
  ],
  autoRenew: { url: `${origin}/account`, hoursBefore: 24 },
});
