-- Methods of crime (手口): who does what to whom, step by step. Kept by the analysts, not deleted.
create sequence method_seq start with 1 increment by 50;
create table method (
  id           bigint       primary key,
  version      integer      not null,
  code         varchar(40)  not null unique,
  kind         varchar(30)  not null,
  name_ja      varchar(80)  not null,
  name_en      varchar(120) not null,
  summary      varchar(600) not null,
  source       varchar(300) not null,
  sort         integer      not null,
  valid_from   date,
  valid_to     date,
  written_by   varchar(20)  not null,
  written_at   timestamp(6) with time zone not null,
  submit_token varchar(36)  not null unique
);

create table method_actor (
  method_id bigint      not null references method,
  place     integer     not null,
  name      varchar(40) not null,
  kind      varchar(20) not null,
  primary key (method_id, place)
);

-- A step at one place has the same actor at both ends.
create table method_step (
  method_id bigint       not null references method,
  number    integer      not null,
  actor     varchar(40)  not null,
  target    varchar(40)  not null,
  label     varchar(80)  not null,
  note      varchar(300) not null,
  primary key (method_id, number)
);
