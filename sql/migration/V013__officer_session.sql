create sequence officer_session_seq start with 1 increment by 50;
create table officer_session (
  id           bigint       primary key,
  officer_id   bigint       not null references officer,
  binding_hash varchar(64)  not null unique,
  opened_at    timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  ended_at     timestamp with time zone,
  ending       varchar(20),
  address      varchar(60)  not null,
  browser      varchar(200) not null,
  way          varchar(20)  not null
);
create index officer_session_officer on officer_session (officer_id, ended_at);
