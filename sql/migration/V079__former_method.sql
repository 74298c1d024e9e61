-- Earlier versions of methods: what was told to citizens then can still be shown.
create sequence former_method_seq start with 1 increment by 50;
create table former_method (
  id         bigint       primary key,
  method_id  bigint       not null references method,
  version    integer      not null,
  kind       varchar(30)  not null,
  name_ja    varchar(80)  not null,
  name_en    varchar(120) not null,
  summary    varchar(600) not null,
  source     varchar(300) not null,
  valid_from date,
  valid_to   date,
  written_by varchar(20)  not null,
  written_at timestamp(6) with time zone not null,
  unique (method_id, version)
);

create table former_method_actor (
  former_method_id bigint      not null references former_method,
  place            integer     not null,
  name             varchar(40) not null,
  kind             varchar(20) not null,
  primary key (former_method_id, place)
);

create table former_method_step (
  former_method_id bigint       not null references former_method,
  number           integer      not null,
  actor            varchar(40)  not null,
  target           varchar(40)  not null,
  label            varchar(80)  not null,
  note             varchar(300) not null,
  primary key (former_method_id, number)
);
