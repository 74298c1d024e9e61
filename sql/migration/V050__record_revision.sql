-- What became of a record of a case: one row for each of its versions. The fields, with their values
-- before and after, are sealed with the key in the data folder; the trail keeps digests only.
create sequence record_revision_seq start with 1 increment by 50;
create table record_revision (
  id          bigint          primary key,
  kind        varchar(30)     not null,
  record_id   bigint          not null,
  version     integer         not null,
  at          timestamp with time zone not null,
  actor       varchar(20)     not null,
  action      varchar(60)     not null,
  reason      varchar(4000)   not null,
  changes     varchar(1000000) not null,
  unique (kind, record_id, version)
);
