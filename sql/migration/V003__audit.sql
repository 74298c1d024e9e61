-- Appended to, never updated or deleted by the program.
create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
  id         bigint        primary key,
  at         timestamp with time zone not null,
  actor      varchar(20)   not null,
  address    varchar(60)   not null,
  action     varchar(60)   not null,
  subject_id bigint,
  detail     varchar(1000) not null
);
create index audit_entry_at on audit_entry (at);
