/** Charges in every state: decided, pending, without an outcome, and decided by another charge. */
export const chargeEvents = [
  {...event('dropped', 'dismissal', 'The case is dropped')},
  {...event('decided', 'charge', 'A decided charge'), outcome: {_ref: 'dropped'}},
  {...event('pending', 'charge', 'A pending charge'), outcomePending: true},
  {...event('bare', 'charge', 'A bare charge')},
  {...event('circular', 'filing', 'A circular charge'), outcome: {_ref: 'pending'}},
  {...event('unpublished', 'filing', 'A charge whose outcome is not published'), outcome: {_ref: 'nothing'}},
]

function event(id: string, kind: string, title: string) {
  return {_id: id, _type: 'event', kind, title, slug: {current: id}, status: 'occurred'}
}
