import {randomUUID} from 'node:crypto'
import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {z} from 'zod'
import {parseWebhook, type Webhook, type WebhookInput} from '../webhooks/webhook.ts'
import type {Attempt, Message, WebhookStore} from '../webhooks/webhook-store.ts'
import {prepared} from './prepared.ts'

const messageRow = z
  .object({
    id: z.number(),
    webhook: z.string(),
    published_id: z.string(),
    idempotency_key: z.string(),
    headers: z.string(),
    body: z.string(),
    created_at: z.string(),
    state: z.enum(['waiting', 'delivered', 'dead']),
    attempts: z.number(),
    next_at: z.string(),
  })
  .transform(({published_id, idempotency_key, created_at, next_at, headers, ...row}): Message => ({
    ...row,
    publishedId: published_id,
    idempotencyKey: idempotency_key,
    createdAt: created_at,
    nextAt: next_at,
    headers: z.record(z.string(), z.string()).parse(JSON.parse(headers)),
  }))

const attemptRow = z
  .object({
    id: z.number(),
    message: z.number(),
    created_at: z.string(),
    duration: z.number(),
    result_code: z.number().nullable(),
    result_body: z.string().nullable(),
    failure_reason: z.enum(['http', 'network', 'timeout', 'other']).nullable(),
  })
  .transform(({created_at, result_code, result_body, failure_reason, ...row}): Attempt => ({
    ...row,
    createdAt: created_at,
    resultCode: result_code,
    resultBody: result_body,
    failureReason: failure_reason,
  }))

/** Webhooks in the lake's file. */
export function sqliteWebhooks(database: DatabaseSync): WebhookStore {
  const sql = (text: string) => prepared(database, text)
  return {
    ...definitions(sql),
    ...deliveries(sql),
    append(messages, now) {
      const insert = sql(
        `insert into webhook_message
          (webhook, published_id, idempotency_key, headers, body, created_at, state, next_at)
          values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
      )
      for (const {webhook, publishedId, idempotencyKey, headers, body, failure} of messages) {
        const state = failure === undefined ? 'waiting' : 'dead'
        const row = insert.get(webhook, publishedId, idempotencyKey, JSON.stringify(headers), body, now, state, now)
        if (row && failure !== undefined) {
          sql(`insert into webhook_attempt (message, created_at, duration, result_body, failure_reason)
            values (?, ?, 0, ?, 'other')`).run(Number(row.id), now, failure)
        }
      }
    },
  }
}

type Sql = (text: string) => ReturnType<typeof prepared>

function definitions(sql: Sql): Pick<WebhookStore, 'all' | 'find' | 'create' | 'update' | 'remove'> {
  const find = (id: string) => {
    const row = sql('select * from webhook where id = ?').get(id)
    return row && webhookOf(row)
  }
  return {
    find,
    all: () => sql('select * from webhook order by created_at, id').all().map(webhookOf),
    create({secret = null, ...definition}) {
      const now = new Date().toISOString()
      const id = randomUUID()
      sql('insert into webhook (id, definition, secret, created_at, updated_at) values (?, ?, ?, ?, ?)').run(
        ...[id, JSON.stringify(definition), secret, now, now],
      )
      return {...definition, id, secret, createdAt: now, updatedAt: now}
    },
    update(id, {secret = null, ...definition}: WebhookInput) {
      const now = new Date().toISOString()
      sql('update webhook set definition = ?, secret = ?, updated_at = ? where id = ?').run(
        ...[JSON.stringify(definition), secret, now, id],
      )
      return find(id)
    },
    remove: (id) => Number(sql('delete from webhook where id = ?').run(id).changes) > 0,
  }
}

function deliveries(sql: Sql): Omit<WebhookStore, 'all' | 'find' | 'create' | 'update' | 'remove' | 'append'> {
  return {
    heads: (limit) =>
      z.array(messageRow).parse(
        sql(
          `select m.* from webhook_message as m join (
            select min(id) as first from webhook_message where state = 'waiting' group by webhook, published_id
          ) on m.id = first order by m.next_at, m.id limit ?`,
        ).all(limit),
      ),
    messages: (webhook, limit) =>
      z
        .array(messageRow)
        .parse(sql('select * from webhook_message where webhook = ? order by id desc limit ?').all(webhook, limit)),
    settle({id}, {duration, resultCode, resultBody, failureReason}, state, nextAt) {
      sql(
        `insert into webhook_attempt (message, created_at, duration, result_code, result_body, failure_reason)
          select id, ?, ?, ?, ?, ? from webhook_message where id = ?`,
      ).run(new Date().toISOString(), Math.round(duration), resultCode, resultBody, failureReason, id)
      sql('update webhook_message set state = ?, attempts = attempts + 1, next_at = ? where id = ?').run(
        state,
        nextAt,
        id,
      )
    },
    attempts: (webhook, limit) =>
      z.array(attemptRow).parse(
        sql(
          `select a.* from webhook_attempt as a join webhook_message as m on m.id = a.message
            where m.webhook = ? order by a.id desc limit ?`,
        ).all(webhook, limit),
      ),
    attempt: (id) => attemptRow.optional().parse(sql('select * from webhook_attempt where id = ?').get(id)),
    resend(webhook, message) {
      const now = new Date().toISOString()
      const {changes} = sql(
        `update webhook_message set state = 'waiting', attempts = 0, next_at = ?1, created_at = ?1
          where webhook = ?2 and id = ?3 and state <> 'waiting'`,
      ).run(now, webhook, message)
      return Number(changes) > 0
    },
    forgetDelivered(before) {
      sql("delete from webhook_message where state = 'delivered' and created_at < ?").run(before)
    },
  }
}

function webhookOf(row: Record<string, SQLOutputValue>): Webhook {
  const {secret: _none, ...definition} = parseWebhook(JSON.parse(String(row.definition)))
  return {
    ...definition,
    id: String(row.id),
    secret: row.secret === null ? null : String(row.secret),
    createdAt: String(row.created_at),
    updatedAt: String(row.updated_at),
  }
}
