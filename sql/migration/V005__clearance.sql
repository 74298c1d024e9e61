create sequence clearance_seq start with 1 increment by 50;
create table clearance (
  id                    bigint        primary key,
  version               integer       not null,
  number                varchar(20)   not null unique,
  counted_on            date          not null,
  station_id            bigint        not null references station,
  offence_category_id   bigint        not null references category,
  reporting_category_id bigint        not null references category,
  cases                 integer       not null check (cases between 0 and 9999),
  persons               integer       not null check (persons between 0 and 9999),
  summary               varchar(4000) not null,
  fictitious            boolean       not null,
  recorded_by           varchar(20)   not null,
  recorded_at           timestamp with time zone not null,
  submit_token          varchar(36)   not null unique,
  check (cases + persons > 0)
);
create index clearance_counted on clearance (counted_on, offence_category_id, reporting_category_id, station_id);
