import {z} from 'zod'
import {assertChangeQuery} from '../groq/assert-change-query.ts'
import {parseWebhook} from '../webhooks/webhook.ts'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {withWebhooks} from './with-webhooks.ts'

const off = z.boolean().default(false)
const text = z.string().optional()

export const webhookAdd: Command = {
  name: 'webhook add',
  usage:
    "--name site --url https://… [--dataset production] [--on create,update,delete] [--filter '_type == \"film\"'] [--projection '{_id}'] [--secret-env NAME] [--drafts] [--versions] [--json]",
  summary: 'Tells an address of every change that the filter holds for, as GROQ-powered webhooks do.',
  run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {
      name: z.string('is missing: give the webhook a name. Example: --name site'),
      url: z.string('is missing: say what to call. Example: --url https://example.org/api/webhook'),
      on: z.string().default('create,update,delete'),
      filter: text,
      projection: text,
      'secret-env': text,
      drafts: off,
      versions: off,
      json: off,
    })
    for (const query of [flags.filter, flags.projection]) if (query !== undefined) assertChangeQuery(query)
    const secretName = flags['secret-env']
    const input = parseWebhook({
      name: flags.name,
      url: flags.url,
      dataset: settings.LAKE_DATASET,
      rule: {on: flags.on.split(','), filter: flags.filter ?? null, projection: flags.projection ?? null},
      includeDrafts: flags.drafts,
      includeAllVersions: flags.versions,
      // From a variable: what stands on a command line can be read by everybody on the machine.
      ...(secretName !== undefined && {secret: env[secretName] ?? ''}),
    })
    const {secret: _kept, ...webhook} = withWebhooks(settings, (store) => store.create(input))
    console.log(flags.json ? JSON.stringify(webhook) : webhook.id)
  },
}
