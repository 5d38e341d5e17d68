import {expect, it} from '@jest/globals'
import {Hono} from 'hono'
import {pino} from 'pino'
import {crossOrigin} from './cross-origin.ts'
import {requestLog} from './request-log.ts'
import {securityHeaders} from './security-headers.ts'

const studio = 'https://studio.example.org'
const config = {projectId: 'p', publicUrl: 'http://lake', allowedOrigins: [studio], readPolicy: {privateFields: []}}

// Hono copies an answer whose headers it sets itself, and its text becomes a stream on the way.
it.each([{}, {origin: studio}, {origin: 'https://elsewhere.example'}])(
  'what an endpoint answers to %j is sent as it was made, with its headers added',
  async (headers) => {
    const answer = Response.json('a text')
    const app = new Hono()
    app.use(requestLog(pino({level: 'silent'})), securityHeaders, crossOrigin(config))
    app.get('/', () => answer)
    expect(await app.request('http://lake/', {headers})).toBe(answer)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      vary: 'origin',
      'x-request-id': expect.any(String),
      'x-content-type-options': 'nosniff',
    })
  },
)
