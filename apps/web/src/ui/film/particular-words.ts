/** The labels of what a film is. */
export const particularWords = {
  about: 'About',
  accounts: 'With accounts from',
  advisories: 'Before you watch',
  status: 'Status',
  runtime: 'Running time',
  minutes: (count: number) => `${count} minutes`,
  languages: 'Languages',
  countries: 'Countries',
  elsewhere: 'In other databases',
  missing: 'Not yet known',
}
