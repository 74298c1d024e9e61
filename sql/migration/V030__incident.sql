-- 認知事件: one row is one recognised offence. Money stands in three columns: what the offender ordered
-- to be moved, what the bank stopped of it, and the damage of everything that is no transfer.
create sequence incident_seq start with 1 increment by 50;
create table incident (
  id                    bigint        primary key,
  version               integer       not null,
  number                varchar(20)   not null unique,
  recognised_on         date          not null,
  station_id            bigint        not null references station,
  origin                varchar(20)   not null,
  main_offence_code     varchar(30)   not null references offence,
  reporting_category_id bigint        not null references category,
  cyber                 varchar(20)   not null,
  cyber_judged_by       varchar(20),
  cyber_judged_at       timestamp with time zone,
  method_code           varchar(40),
  occurred_from         date,
  occurred_until        date,
  occurred_at           time,
  occurred_prefecture   varchar(2)    references prefecture,
  occurred_kind         varchar(20),
  place                 varchar(200)  not null,
  ordered_yen           bigint        check (ordered_yen between 0 and 999999999999),
  stopped_yen           bigint        check (stopped_yen between 0 and 999999999999),
  damage_yen            bigint        check (damage_yen between 0 and 999999999999),
  account_country       varchar(2)    references country,
  cash_out_prefecture   varchar(2)    references prefecture,
  cash_out_kind         varchar(20),
  state                 varchar(20)   not null,
  responsible           varchar(20),
  summary               varchar(8000) not null,
  searchable            varchar(17000) not null,
  fictitious            boolean       not null,
  recorded_by           varchar(20)   not null,
  recorded_at           timestamp with time zone not null,
  submit_token          varchar(36)   not null unique,
  restricted            boolean       default false not null,
  check (coalesce(stopped_yen, 0) <= coalesce(ordered_yen, 0)),
  check (ordered_yen + damage_yen is null),
  check (occurred_until >= occurred_from)
);
create index incident_counted on incident (recognised_on, cyber, reporting_category_id, main_offence_code, station_id);
create index incident_station on incident (station_id, recognised_on);
create index incident_responsible on incident (responsible, recognised_on);

create table incident_offence (
  incident_id  bigint      not null references incident,
  offence_code varchar(30) not null references offence,
  primary key (incident_id, offence_code)
);
create index incident_offence_offence on incident_offence (offence_code);

create table incident_reader (
  incident_id bigint      not null references incident,
  officer     varchar(20) not null,
  primary key (incident_id, officer)
);
