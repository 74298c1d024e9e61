-- 逮捕: one row is one person taken into custody by one force on one day. event joins the arrests that
-- were made together. force_code: the two digits of a prefecture's police, or the code of an organisation
-- above; unit: its division or station in words.
create sequence arrest_seq start with 1 increment by 50;
create table arrest (
  id               bigint        primary key,
  version          integer       not null,
  number           varchar(20)   not null unique,
  event            varchar(36)   not null,
  arrested_on      date          not null,
  arrested_at      time,
  kind             varchar(20)   not null,
  station_id       bigint        not null references station,
  force_code       varchar(30)   not null,
  unit             varchar(120)  not null,
  suspect_id       bigint        not null references suspect,
  suspect_number   varchar(20)   not null,
  role             varchar(20)   not null,
  place_prefecture varchar(2)    references prefecture,
  place_kind       varchar(20),
  summary          varchar(4000) not null,
  fictitious       boolean       not null,
  recorded_by      varchar(20)   not null,
  recorded_at      timestamp with time zone not null,
  submit_token     varchar(36)   not null,
  restricted       boolean       default false not null,
  withdrawn        boolean       default false not null,
  withdrawn_at     timestamp with time zone,
  withdrawn_by     varchar(20),
  withdrawn_reason varchar(500),
  unique (submit_token, suspect_id)
);
create index arrest_counted on arrest (arrested_on, withdrawn, force_code);
create index arrest_suspect on arrest (suspect_id, arrested_on);
create index arrest_event on arrest (event);
create index arrest_station on arrest (station_id, arrested_on);

create table arrest_offence (
  arrest_id    bigint      not null references arrest,
  offence_code varchar(30) not null references offence,
  primary key (arrest_id, offence_code)
);
create index arrest_offence_offence on arrest_offence (offence_code);

create table arrest_incident (
  arrest_id       bigint      not null references arrest,
  incident_id     bigint      not null references incident,
  incident_number varchar(20) not null,
  primary key (arrest_id, incident_id)
);
create index arrest_incident_incident on arrest_incident (incident_id);

create table arrest_reader (
  arrest_id bigint      not null references arrest,
  officer   varchar(20) not null,
  primary key (arrest_id, officer)
);
