/** Parameters with which the queries of lists return all that there is. */
export const wholeList = {
  after: '',
  from: 0,
  to: 1000,
  now: '2026-11-22T12:00:00.000Z',
  today: '2026-11-22',
  kind: null,
  year: null,
  country: null,
}
