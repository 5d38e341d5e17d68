-- Another name for a dataset, written ~name; without one until it is linked.
create table dataset_alias (
  name text primary key,
  dataset text
) strict, without rowid;

create table copy_job (
  id text primary key,
  source text not null,
  target text not null,
  state text not null check (state in ('pending', 'completed', 'failed')),
  progress real not null,
  with_history integer not null,
  message text,
  created_at text not null,
  updated_at text not null
) strict, without rowid;

alter table robot add column expires_at text;
