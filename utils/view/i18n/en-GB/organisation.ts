/** What the settings say of the policy of whoever manages the browser. */
export const organisation = {
  title: 'Your organisation',
  lead: 'Whoever manages this browser has set some things for DataLeft. You can see them here, and not change them. What you had set yourself is kept, and holds again when this policy goes.',
  name: 'Organisation',
  locked: 'Settings that are set',
  connections: 'Connections',
  packs: 'Packs',
  off: 'Switched off',
  features: {
    'own-connections': 'connections of your own',
    backup: 'backups and tables',
    sync: 'sharing with other machines',
  },
  refused:
    'Some of the policy was refused; the rest holds. Please tell whoever manages this browser.',
  problemList: 'What is wrong in the policy, and where',
  unknownField: 'DataLeft knows no such field here. Check the spelling.',
  wholePolicy: 'the whole policy',
};

export type OrganisationWords = typeof organisation;
