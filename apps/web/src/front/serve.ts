// Before all others.
import './set-production.ts'
import './small-buffer-pools.ts'
import {createServer} from 'node:http'
import {join} from 'node:path'
import next from 'next'
import {getEnv} from '../env.ts'
import {answerAtOnce} from './answer-at-once.ts'
import {PageStore} from './page-store.ts'
import {siteFront} from './site-front.ts'

/**
 * The site as it is run: Next with its front, on PORT of LISTEN_HOST. Ends on SIGTERM or SIGINT when what it was answering
 * is answered.
 */
const {port, listenHost, cdnTagsHeader} = getEnv()
// Tells page-cache.mjs that there is somebody to read the pages' tags.
globalThis.veriteFront = true
const server = createServer({keepAliveTimeout: 65_000})
const app = next({dev: false, dir: join(import.meta.dirname, '../..'), hostname: 'localhost', port, httpServer: server})
await app.prepare()
const pages = new PageStore()
server.on('request', siteFront(app.getRequestHandler(), {cdnTagsHeader, pages}))
const endIdle = answerAtOnce(server, pages)
server.listen(port, listenHost, () => console.log(`The site listens on ${listenHost}:${port}.`))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    endIdle()
    // A connection that streams (a press kit, an event stream) is not waited for any longer.
    setTimeout(() => process.exit(0), 5000).unref()
  })
}

declare global {
  var veriteFront: boolean | undefined
}
