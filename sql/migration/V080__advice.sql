-- Advice against crime (被害防止対策): what protects, by topic and level. Not deleted; old versions are kept.
create sequence advice_seq start with 1 increment by 50;
create table advice (
  id           bigint       primary key,
  version      integer      not null,
  code         varchar(40)  not null unique,
  level        varchar(10)  not null,
  method_code  varchar(40),
  section      varchar(80)  not null,
  heading      varchar(120) not null,
  body         varchar(600) not null,
  source       varchar(300) not null,
  on_leaflet   boolean      not null,
  sort         integer      not null,
  valid_from   date,
  valid_to     date,
  written_by   varchar(20)  not null,
  written_at   timestamp(6) with time zone not null,
  submit_token varchar(36)  not null unique
);

create table advice_topic (
  advice_id bigint      not null references advice,
  topic     varchar(30) not null,
  primary key (advice_id, topic)
);

create sequence former_advice_seq start with 1 increment by 50;
create table former_advice (
  id         bigint       primary key,
  advice_id  bigint       not null references advice,
  version    integer      not null,
  topics     varchar(200) not null,
  method_code varchar(40),
  level      varchar(10)  not null,
  section    varchar(80)  not null,
  heading    varchar(120) not null,
  body       varchar(600) not null,
  source     varchar(300) not null,
  on_leaflet boolean      not null,
  valid_from date,
  valid_to   date,
  written_by varchar(20)  not null,
  written_at timestamp(6) with time zone not null,
  unique (advice_id, version)
);
