import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {withWebhooks} from './with-webhooks.ts'

export const webhookList: Command = {
  name: 'webhook list',
  usage: '[--json]',
  summary: 'Lists the webhooks.',
  run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {json: z.boolean().default(false)})
    const webhooks = withWebhooks(settings, (store) => store.all()).map(({secret: _kept, ...webhook}) => webhook)
    if (flags.json) console.log(JSON.stringify(webhooks))
    else for (const {id, name, dataset, url} of webhooks) console.log(`${id}  ${name}  ${dataset}  ${url}`)
  },
}
