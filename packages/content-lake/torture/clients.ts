import {randomUUID} from 'node:crypto'
import type {LakeClient} from './lake-client.ts'
import type {Operation} from './operation.ts'

/** Few documents, so that clients meet. */
export const keys = Array.from({length: 24}, (_, index) => `doc-${index}`)
export const pairs = Array.from({length: 4}, (_, index) => [`left-${index}`, `right-${index}`] as const)
const atOnce = 16

export type Clients = {
  operations: Operation[]
  /** What was seen that cannot be, besides what the order of operations shows. */
  faults: string[]
}

/** Lets many clients read and write the same documents until no answer comes any more; `onAnswer` is told of each one. */
export async function runClients(client: LakeClient, {operations, faults}: Clients, onAnswer: () => void) {
  await Promise.all(Array.from({length: atOnce}, () => runOne()))

  async function runOne() {
    for (;;) {
      const chance = Math.random()
      const alive = chance < 0.25 ? await readOne() : chance < 0.4 ? await writePair() : await writeOne(chance < 0.7)
      if (!alive) return
      onAnswer()
    }
  }

  async function readOne(key = pick(keys)): Promise<string | undefined> {
    const invoked = performance.now()
    const [document] = (await client.read([key])) ?? []
    if (!document) return undefined
    const {_rev: revision, value} = document
    operations.push({kind: 'read', key, revision, value, invoked, returned: performance.now()})
    return revision
  }

  async function writeOne(conditional: boolean): Promise<boolean> {
    const key = pick(keys)
    const expected = conditional ? await readOne(key) : undefined
    if (conditional && expected === undefined) return false
    const id = randomUUID()
    const patch = {id: key, set: {value: id, text: `Written by ${id}`}, ...(expected && {ifRevisionID: expected})}
    return await write(id, [key], [{patch}], expected)
  }

  async function writePair(): Promise<boolean> {
    const pair = pick(pairs)
    const id = randomUUID()
    const written = await write(
      id,
      pair,
      pair.map((key) => ({patch: {id: key, set: {value: id}}})),
    )
    const [left, right] = (written && (await client.read(pair))) || []
    if (left && right && left.value !== right.value) faults.push(`${pair.join(' and ')} were seen torn apart`)
    return written
  }

  async function write(id: string, touched: readonly string[], mutations: readonly unknown[], expected?: string) {
    const invoked = performance.now()
    const answer = await client.write(id, mutations)
    if (answer.outcome === 'refused' && answer.status !== 409) faults.push(`${answer.status}: ${answer.text}`)
    const returned = answer.outcome === 'lost' ? Infinity : performance.now()
    const {outcome} = answer
    for (const key of touched) operations.push({kind: 'write', key, id, invoked, returned, expected, outcome})
    return outcome !== 'lost'
  }
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from')
  return item
}
