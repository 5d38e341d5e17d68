import {randomUUID} from 'node:crypto'
import {lakeCommand, type ServedCommand} from '../test/lake-command.ts'
import {lakeClient} from './lake-client.ts'

/** Writes notes of 64 KB until one is refused; returns which were acknowledged and what the refusal said. */
export async function writeUntilRefused(served: ServedCommand, token: string, limit = 2000) {
  const client = lakeClient(served.url, token)
  const acknowledged: string[] = []
  for (let index = 0; index < limit; index += 1) {
    const _id = randomUUID()
    const answer = await client.write(_id, [{create: {_id, _type: 'note', text: 'x'.repeat(65_536)}}])
    if (answer.outcome === 'lost') return {acknowledged, refused: _id, said: 'no answer came'}
    if (answer.outcome === 'refused') return {acknowledged, refused: _id, said: `${answer.status} ${answer.text}`}
    acknowledged.push(_id)
  }
  throw new Error(`${limit} notes were written and none was refused`)
}

/** What is wrong with a lake that refused a write: what it acknowledged must be there, and what it refused must not. */
export async function wrongAfterwards(
  served: ServedCommand,
  token: string,
  {acknowledged, refused}: {acknowledged: readonly string[]; refused: string},
): Promise<string[]> {
  const found = new Set<string>()
  for (let start = 0; start < acknowledged.length; start += 50) {
    const ids = acknowledged.slice(start, start + 50)
    for (const {_id} of (await lakeClient(served.url, token).read(ids)) ?? []) found.add(_id)
  }
  const torn = (await lakeClient(served.url, token).read([refused])) ?? []
  return [
    ...acknowledged.filter((id) => !found.has(id)).map((id) => `${id} was acknowledged and is not there`),
    ...torn.map(({_id}) => `${_id} was refused and is there`),
  ]
}

/** Nothing, when `content-lake check` finds the data sound. */
export async function unsound(data: string): Promise<string[]> {
  const {code, out, err} = await lakeCommand(data, ['check'])
  return code === 0 ? [] : [`content-lake check: ${out} ${err}`]
}
