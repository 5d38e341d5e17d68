-- Up to this transaction the history is not kept but for the last state of each document; in a dataset that was copied
-- without its history not even that.
alter table dataset add column history_start integer not null default 0;
