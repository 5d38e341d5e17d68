create table webhook (
  id text primary key,
  definition text not null,
  secret text,
  created_at text not null,
  updated_at text not null
) strict, without rowid;

-- What is to be told, written in the transaction that it tells of.
create table webhook_message (
  id integer primary key autoincrement,
  webhook text not null references webhook (id) on delete cascade,
  -- Of all versions of a document: they are told in order, one at a time.
  published_id text not null,
  idempotency_key text not null,
  headers text not null,
  body text not null,
  created_at text not null,
  state text not null check (state in ('waiting', 'delivered', 'dead')),
  attempts integer not null default 0,
  next_at text not null,
  unique (webhook, idempotency_key)
) strict;

create index webhook_message_waiting on webhook_message (webhook, published_id, id) where state = 'waiting';

create table webhook_attempt (
  id integer primary key autoincrement,
  message integer not null references webhook_message (id) on delete cascade,
  created_at text not null,
  duration integer not null,
  result_code integer,
  result_body text,
  failure_reason text
) strict;

create index webhook_attempt_by_message on webhook_attempt (message);
