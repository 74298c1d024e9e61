create sequence officer_seq start with 1 increment by 50;
create table officer (
  id              bigint       primary key,
  version         integer      not null,
  code            varchar(20)  not null unique,
  name            varchar(60)  not null,
  role            varchar(20)  not null,
  station_id      bigint       not null references station,
  password_hash   varchar(300) not null,
  enabled         boolean      not null,
  failed_attempts integer      not null,
  paused_until    timestamp with time zone,
  created_at      timestamp with time zone not null
);
