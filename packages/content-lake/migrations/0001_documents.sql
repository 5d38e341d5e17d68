create table dataset (
  id integer primary key autoincrement,
  name text not null unique,
  acl_mode text not null check (acl_mode in ('public', 'private')),
  created_at text not null,
  addon_for text,
  dataset_profile text,
  revision integer not null default 0
) strict;

create table document (
  ord integer primary key,
  dataset integer not null references dataset (id),
  id text not null,
  published_id text not null,
  type text not null,
  rev text not null,
  content text not null,
  unique (dataset, id)
) strict;

create index document_by_type on document (dataset, type, id);
create index document_by_published_id on document (dataset, published_id, id);

create table document_reference (
  dataset integer not null,
  target text not null,
  source text not null,
  strong integer not null,
  primary key (dataset, target, source)
) strict, without rowid;

create table indexed_path (
  id integer primary key,
  path text not null unique
) strict;

-- What each document has at each indexed path, encoded so that SQLite orders it as GROQ does: see index-value.ts.
create table field_value (
  dataset integer not null,
  path integer not null references indexed_path (id),
  type text not null,
  value any not null,
  id text not null,
  primary key (dataset, path, type, value, id)
) strict, without rowid;

create index field_value_by_value on field_value (dataset, path, value, id);

-- Tokens are cut by GROQ's rules before they come here: every character but a space belongs to a token.
create virtual table document_text using fts5 (
  tokens,
  content = '',
  contentless_delete = 1,
  detail = none,
  prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);

create table transaction_log (
  dataset integer not null references dataset (id),
  sequence integer not null,
  id text not null,
  timestamp text not null,
  author text not null,
  -- What was asked and what was answered, so that a repeated request gets the first answer.
  fingerprint text not null,
  results text not null,
  primary key (dataset, sequence),
  unique (dataset, id)
) strict;

-- Effects lead from one state of a document to the next and back; the current state is in `document`.
create table document_change (
  dataset integer not null,
  document text not null,
  sequence integer not null,
  mutations text not null,
  apply text not null,
  revert text not null,
  primary key (dataset, document, sequence)
) strict;

create index document_change_by_sequence on document_change (dataset, sequence);

create table document_event (
  dataset integer not null,
  published_id text not null,
  sequence integer not null,
  position integer not null,
  release text,
  event text not null,
  primary key (dataset, published_id, sequence, position)
) strict, without rowid;

create index document_event_by_release on document_event (dataset, release, sequence) where release is not null;

-- The releases whose documents say that they are scheduled.
create table release_schedule (
  dataset integer not null references dataset (id),
  release text not null,
  publish_at text not null,
  primary key (dataset, release)
) strict, without rowid;

create index release_schedule_by_time on release_schedule (publish_at);
