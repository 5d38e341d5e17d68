import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {webhookNamed, withWebhooks} from './with-webhooks.ts'

export const webhookMessages: Command = {
  name: 'webhook messages',
  usage: '<id or name> [--state waiting|delivered|dead] [--json]',
  summary: 'Shows what a webhook told, has still to tell, and gave up, the latest first.',
  run(argv, env) {
    const state = z.enum(['waiting', 'delivered', 'dead'], 'must be waiting, delivered or dead').optional()
    const {flags, settings, positionals} = parseFlags(argv, env, {state, json: z.boolean().default(false)})
    withWebhooks(settings, (store) => {
      const {id} = webhookNamed(store, positionals[0])
      const reasons = new Map(
        store
          .attempts(id, 5000)
          .toReversed()
          .map((attempt) => [attempt.message, attempt]),
      )
      const shown = store
        .messages(id, 1000)
        .filter((message) => flags.state === undefined || message.state === flags.state)
      if (flags.json) return console.log(JSON.stringify(shown))
      for (const message of shown) {
        const {resultCode, resultBody} = reasons.get(message.id) ?? {}
        const result = [resultCode, message.state === 'delivered' ? undefined : resultBody?.slice(0, 120)].filter(
          Boolean,
        )
        const what = `${message.headers['sanity-operation']} ${message.headers['sanity-document-id']}`
        console.log(
          [message.id, message.createdAt, message.state, what, `${message.attempts} attempts`, ...result].join('  '),
        )
      }
    })
  },
}
