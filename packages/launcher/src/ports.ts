import {once} from 'node:events'
import {createServer} from 'node:net'
import {z} from 'zod'
import type {Ports} from './config.ts'
import {UserError} from './user-error.ts'

const variables = {web: 'WEB_PORT', studio: 'STUDIO_PORT', lake: 'LAKE_PORT'} as const

/** @throws UserError naming the port that is taken and the variable that moves it */
export async function assertPortsFree(ports: Partial<Ports>): Promise<void> {
  for (const name of ['web', 'studio', 'lake'] as const) {
    const port = ports[name]
    if (port === undefined || (await isFree(port))) continue
    throw new UserError(
      `Port ${port} is in use by another program: stop that program, or move Vérité's with ${variables[name]}=${port + 1} npm start.`,
    )
  }
}

/** Three ports that are free now, for tests that run beside a running system. */
export async function freePorts(): Promise<Ports> {
  const servers = await Promise.all([0, 0, 0].map(listen))
  const [web, studio, lake] = servers.map((server) => server.port)
  for (const server of servers) server.close()
  if (!web || !studio || !lake) throw new Error('The machine gave no free port.')
  return {web, studio, lake}
}

/** Both families: a program on ::1 alone would still answer browsers that go to `localhost`. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      const server = await listen(port, host)
      server.close()
    } catch (error) {
      if (z.object({code: z.literal('EADDRINUSE')}).safeParse(error).success) return false
    }
  }
  return true
}

async function listen(port: number, host: unknown = '127.0.0.1') {
  const server = createServer()
  server.listen(port, typeof host === 'string' ? host : '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {port: typeof address === 'object' ? address?.port : undefined, close: () => server.close()}
}
