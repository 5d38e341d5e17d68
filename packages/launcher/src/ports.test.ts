import {once} from 'node:events'
import {createServer} from 'node:net'
import {afterEach, expect, it} from '@jest/globals'
import {assertPortsFree, freePorts} from './ports.ts'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

it('names a port that is taken, and the variable that moves it', async () => {
  const {studio} = await freePorts()
  const server = createServer().listen(studio, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  await expect(assertPortsFree({studio})).rejects.toThrow(
    `Port ${studio} is in use by another program: stop that program, or move Vérité's with STUDIO_PORT=`,
  )
})

it('gives three different ports that are free', async () => {
  const ports = await freePorts()
  expect(new Set(Object.values(ports)).size).toBe(3)
  await expect(assertPortsFree(ports)).resolves.toBeUndefined()
})
