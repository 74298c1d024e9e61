-- 被疑者: one person stays one row, however many arrests and clearances name it. The name, where there
-- is one, is sealed with the day of birth; name_index finds the same name and day again without opening.
-- The role belongs to a suspect and an incident together.
create sequence suspect_seq start with 1 increment by 50;
create table suspect (
  id               bigint        primary key,
  version          integer       not null,
  number           varchar(20)   not null unique,
  entered_on       date          not null,
  station_id       bigint        not null references station,
  pseudonym        varchar(120)  not null,
  name_sealed      varchar(700),
  name_index       varchar(64)   unique,
  nationality      varchar(2)    references country,
  age_band         varchar(20)   not null,
  sex              varchar(20)   not null,
  fictitious       boolean       not null,
  recorded_by      varchar(20)   not null,
  recorded_at      timestamp with time zone not null,
  submit_token     varchar(36)   not null unique,
  restricted       boolean       default false not null
);
create index suspect_station on suspect (station_id, entered_on);

create table suspect_involvement (
  suspect_id      bigint      not null references suspect,
  incident_id     bigint      not null references incident,
  incident_number varchar(20) not null,
  role            varchar(20) not null,
  primary key (suspect_id, incident_id)
);
create index suspect_involvement_incident on suspect_involvement (incident_id);

create table suspect_reader (
  suspect_id bigint      not null references suspect,
  officer    varchar(20) not null,
  primary key (suspect_id, officer)
);
