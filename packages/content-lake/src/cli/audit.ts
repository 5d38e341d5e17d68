import {z} from 'zod'
import {sqliteAuditLog} from '../audit/sqlite-audit-log.ts'
import type {Command} from './command.ts'
import {lakeIn} from './lake-in.ts'
import {parseFlags} from './parse-flags.ts'

const text = z.string().optional()
const day = z.iso.date('must be a day, such as 2026-11-22').optional()

export const audit: Command = {
  name: 'audit',
  usage: '[--actor <id>] [--in production] [--since 2026-11-22] [--limit 100] [--json] [--prune 2026-01-01]',
  summary: 'Lists who changed and who read what, newest first; --prune removes what is older than a day.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {
      actor: text,
      in: text,
      since: day,
      limit: z.string().regex(/^\d+$/, 'must be a number').default('100'),
      json: z.boolean().default(false),
      prune: day,
    })
    const log = sqliteAuditLog(lakeIn(settings.LAKE_DATA).audit, settings.LAKE_AUDIT_ENTRIES, console.error)
    try {
      if (flags.prune !== undefined) return console.log(`Removed ${log.prune(flags.prune)} entries`)
      const {actor, since, in: dataset} = flags
      for (const entry of log.entries({actor, since, dataset, limit: Number(flags.limit)})) {
        const {at, count, actor: who, action, status, subject} = entry
        console.log(flags.json ? JSON.stringify(entry) : `${at}  ${count}×  ${who}  ${status}  ${action}  ${subject}`)
      }
    } finally {
      log.close()
    }
  },
}
