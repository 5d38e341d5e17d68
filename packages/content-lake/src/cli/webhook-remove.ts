import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {webhookNamed, withWebhooks} from './with-webhooks.ts'

export const webhookRemove: Command = {
  name: 'webhook remove',
  usage: '<id or name>',
  summary: 'Removes a webhook with everything that it still had to tell.',
  run(argv, env) {
    const {settings, positionals} = parseFlags(argv, env, {})
    withWebhooks(settings, (store) => {
      const {id, name} = webhookNamed(store, positionals[0])
      store.remove(id)
      console.log(`Removed ${name}`)
    })
  },
}
