import {isRead, isWrite, type Operation, type Read, type Write} from './operation.ts'

/** The revisions of each document in the order in which the lake wrote them down, the first one being there before. */
export type WrittenOrder = ReadonlyMap<string, readonly string[]>

/**
 * Judges whether what clients saw can have happened one operation at a time, each at some moment between its sending and
 * its answer. The lake's own log gives the order of the writes, so nothing has to be searched for: the order must keep
 * every promise that was made to somebody (Gibbons and Korach, "Testing Shared Memories", 1997).
 * @returns what cannot have happened, as sentences
 */
export function violations(operations: readonly Operation[], written: WrittenOrder): string[] {
  const keys = Map.groupBy(operations, ({key}) => key)
  return Array.from(keys, ([key, own]) => violationsOf(key, own, written.get(key) ?? [])).flat()
}

function violationsOf(key: string, operations: readonly Operation[], order: readonly string[]): string[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const writes = new Map(operations.filter(isWrite).map((write) => [write.id, write]))
  const reads = operations.filter(isRead)
  const history = {key, order, places, writes, reads}
  return [
    ...twice(history),
    ...Array.from(writes.values()).flatMap((write) => [...outcomeOf(history, write), ...conditionOf(history, write)]),
    ...unknownWrites(history),
    ...wrongReads(history),
    ...brokenOrder(history),
  ]
}

type History = {
  key: string
  order: readonly string[]
  places: ReadonlyMap<string, number>
  writes: ReadonlyMap<string, Write>
  reads: readonly Read[]
}

function twice({key, order, places}: History): string[] {
  return order.length === places.size ? [] : [`${key}: a write was carried out twice`]
}

function outcomeOf({key, places}: History, {id, outcome}: Write): string[] {
  if (outcome === 'acknowledged' && !places.has(id)) return [`${key}: write ${id} was acknowledged and is lost`]
  if (outcome === 'refused' && places.has(id)) return [`${key}: write ${id} was refused and is there`]
  return []
}

function conditionOf({key, order, places, writes}: History, write: Write): string[] {
  const {id, expected, outcome, invoked, returned} = write
  if (expected === undefined) return []
  const place = places.get(id)
  if (place !== undefined) {
    return order[place - 1] === expected ? [] : [`${key}: write ${id} came after another revision than it asked for`]
  }
  const wanted = places.get(expected)
  if (outcome !== 'refused' || wanted === undefined) return []
  const began = writes.get(expected)?.returned ?? -Infinity
  const next = order[wanted + 1]
  const ended = next === undefined ? Infinity : (writes.get(next)?.invoked ?? -Infinity)
  const held = began < invoked && ended > returned
  return held ? [`${key}: write ${id} was refused though the document was at its revision all the while`] : []
}

function unknownWrites({key, order, writes}: History): string[] {
  return order.slice(1).flatMap((id) => (writes.has(id) ? [] : [`${key}: revision ${id} was written by nobody`]))
}

function wrongReads({key, places, reads}: History): string[] {
  return reads.flatMap(({revision, value}) => {
    if (!places.has(revision)) return [`${key}: a read saw revision ${revision}, which was never written down`]
    return value === revision ? [] : [`${key}: a read saw ${String(value)} as the content of revision ${revision}`]
  })
}

type Span = {place: number; invoked: number; returned: number; what: string}

/** Whoever begins after something has ended must find it done: places never fall behind what was known before. */
function brokenOrder({key, order, places, writes, reads}: History): string[] {
  const spans: Span[] = [
    ...order.flatMap((id, place) => {
      const write = writes.get(id)
      return write ? [{place, invoked: write.invoked, returned: write.returned, what: `write ${id}`}] : []
    }),
    ...reads.flatMap(({revision, invoked, returned}) => {
      const place = places.get(revision)
      // A read may stand right behind the write that it saw, and before the next one.
      return place === undefined ? [] : [{place: place + 0.5, invoked, returned, what: `a read of ${revision}`}]
    }),
  ]
  const ended = spans.toSorted((left, right) => left.returned - right.returned)
  let furthest: Span | undefined
  let index = 0
  return spans
    .toSorted((left, right) => left.invoked - right.invoked)
    .flatMap((span) => {
      for (let next = ended[index]; next && next.returned < span.invoked; next = ended[(index += 1)]) {
        if (!furthest || next.place > furthest.place) furthest = next
      }
      if (!furthest || furthest.place <= span.place) return []
      return [`${key}: ${span.what} came after ${furthest.what} had ended, and stands before it`]
    })
}
