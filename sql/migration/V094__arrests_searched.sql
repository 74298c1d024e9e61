-- Arrests and suspects are found in the one box; the start folds their words.
alter table arrest add column searchable varchar(100000) default '' not null;
alter table suspect add column searchable varchar(2000) default '' not null;
