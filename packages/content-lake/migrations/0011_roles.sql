-- Roles of a project's own, beside the four that every lake has.
create table custom_role (
  name text primary key,
  title text not null,
  description text not null,
  -- JSON: which documents of which datasets, and what may be done with them.
  grants text not null,
  created_at text not null
) strict, without rowid;

-- When set, it is the role; whatever `role` says then counts for nothing.
alter table user add column custom_role text;
alter table robot add column custom_role text;
