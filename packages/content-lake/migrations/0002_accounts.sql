create table user (
  id text primary key,
  email text not null unique collate nocase,
  display_name text not null,
  role text not null check (role in ('administrator', 'editor', 'contributor', 'viewer')),
  password_hash text,
  created_at text not null
) strict, without rowid;

-- Secrets themselves are never stored: only their SHA-256, which is enough since they are 256 random bits.
create table session (
  id text primary key,
  secret_hash blob not null unique,
  user_id text not null references user (id) on delete cascade,
  created_at text not null,
  expires_at text not null
) strict, without rowid;
create index session_by_user on session (user_id);

create table robot (
  id text primary key,
  secret_hash blob not null unique,
  label text not null,
  role text not null check (role in ('administrator', 'editor', 'contributor', 'viewer')),
  created_at text not null
) strict, without rowid;

create table one_time_secret (
  secret_hash blob primary key,
  purpose text not null check (purpose in ('link', 'exchange')),
  user_id text not null references user (id) on delete cascade,
  expires_at text not null
) strict, without rowid;

create table key_value (
  user_id text not null,
  key text not null,
  value text not null,
  modified_at text not null,
  primary key (user_id, key)
) strict, without rowid;
