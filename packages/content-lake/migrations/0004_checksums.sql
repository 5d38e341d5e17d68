-- Of `content`, so that a bit that flipped on the disk is an error and not another text. Rows get theirs when they are
-- written next.
alter table document add column checksum integer;
