-- The chain of the audit trail. Entries without a place in it (V003) wait in audit_entry_unchained until the first
-- start takes them over; afterwards that table is only what was.
alter table audit_entry rename to audit_entry_unchained;
drop index audit_entry_at;
drop sequence audit_entry_seq;
create table audit_entry (
  seq            bigint        primary key,
  at             timestamp(6) with time zone not null,
  actor          varchar(20)   not null,
  session        varchar(16)   not null,
  address        varchar(60)   not null,
  action         varchar(60)   not null,
  subject_kind   varchar(30)   not null,
  subject_id     bigint,
  outcome        varchar(10)   not null,
  found          bigint,
  detail         varchar(2000) not null,
  changes        varchar(20000) not null,
  version_before integer,
  version_after  integer,
  state          varchar(64)   not null,
  previous_hash  varchar(64)   not null,
  hash           varchar(64)   not null
);
create index audit_entry_at      on audit_entry (at);
create index audit_entry_actor   on audit_entry (actor, seq);
create index audit_entry_action  on audit_entry (action, seq);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, seq);

-- One row: where the chain stands. Whoever appends locks it, so that numbers have no gap and no two entries one place.
create table audit_head (
  id     bigint      primary key,
  seq    bigint      not null,
  hash   varchar(64) not null,
  -- the last migration under which all records agreed with their entries; empty before the first start
  migrated_to varchar(20) not null
);
insert into audit_head (id, seq, hash, migrated_to)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');
