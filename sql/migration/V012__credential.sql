-- What proves who somebody is stands apart from who somebody is.
create table credential (
  officer_id       bigint       primary key references officer,
  password_hash    varchar(300) not null,
  password_set_at  timestamp with time zone not null,
  must_change      boolean      not null,
  issued_until     timestamp with time zone,
  factor_sealed    varchar(300),
  factor_since     timestamp with time zone,
  factor_step      bigint       not null,
  active_since     timestamp with time zone not null,
  last_sign_in_at  timestamp with time zone,
  last_sign_in_from varchar(60),
  previous_sign_in_at timestamp with time zone,
  previous_sign_in_from varchar(60)
);
insert into credential (officer_id, password_hash, password_set_at, must_change, factor_step, active_since)
  select id, password_hash, created_at, false, 0, current_timestamp from officer;
alter table officer drop column password_hash;
alter table officer drop column failed_attempts;
alter table officer drop column paused_until;

create sequence recovery_code_seq start with 1 increment by 50;
create table recovery_code (
  id         bigint      primary key,
  officer_id bigint      not null references officer,
  code_hash  varchar(64) not null,
  used_at    timestamp with time zone
);
create index recovery_code_officer on recovery_code (officer_id);

-- Browsers from which an officer has signed in: the failures of strangers do not reach them.
create sequence known_device_seq start with 1 increment by 50;
create table known_device (
  id           bigint      primary key,
  officer_id   bigint      not null references officer,
  token_hash   varchar(64) not null,
  last_seen_at timestamp with time zone not null,
  unique (officer_id, token_hash)
);

-- Failed attempts by account and place, by place, by account.
create table throttle (
  subject      varchar(200) primary key,
  account      varchar(20)  not null,
  failures     integer      not null,
  since        timestamp with time zone not null,
  shut_until   timestamp with time zone,
  turned_away  integer      not null,
  last_at      timestamp with time zone not null
);
create index throttle_account on throttle (account);
create index throttle_last_at on throttle (last_at);
