import {z} from 'zod'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {webhookNamed, withWebhooks} from './with-webhooks.ts'

export const webhookResend: Command = {
  name: 'webhook resend',
  usage: '<id or name> <message>|--dead',
  summary: 'Sends a message once more, or everything that was given up; the receiver knows it by its idempotency key.',
  run(argv, env) {
    const {flags, settings, positionals} = parseFlags(argv, env, {dead: z.boolean().default(false)})
    const [named, message] = positionals
    if ((message === undefined) === !flags.dead) {
      throw new CommandError('Say which message, or --dead for all that were given up; "webhook messages" shows them.')
    }
    withWebhooks(settings, (store) => {
      const {id} = webhookNamed(store, named)
      const dead = store.messages(id, 100_000).filter(({state}) => state === 'dead')
      const wanted = flags.dead ? dead.map((one) => one.id) : [Number(message)]
      const sent = wanted.filter((one) => store.resend(id, one))
      if (message !== undefined && !sent.length) throw new CommandError(`There is no message ${message} to send again.`)
      console.log(`${sent.length} to be sent again`)
    })
  },
}
