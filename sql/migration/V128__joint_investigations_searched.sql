-- Joint investigations are found in the one box; the start folds their words.
alter table joint_investigation add column searchable varchar(40000) default '' not null;
