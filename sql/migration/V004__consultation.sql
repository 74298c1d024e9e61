-- The last receipt number given out, per era year: numbers are gap-free and never reused.
create table receipt_counter (
  kind        varchar(20) not null,
  year_sign   varchar(5)  not null,
  last_number integer     not null,
  primary key (kind, year_sign)
);

create sequence consultation_seq start with 1 increment by 50;
create table consultation (
  id                    bigint        primary key,
  version               integer       not null,
  number                varchar(20)   not null unique,
  received_on           date          not null,
  received_at           time          not null,
  channel               varchar(30)   not null,
  station_id            bigint        not null references station,
  kind                  varchar(20)   not null,
  national_category_id  bigint        not null references category,
  reporting_category_id bigint        not null references category,
  summary               varchar(4000) not null,
  searchable            varchar(8000) not null,
  damage                varchar(20)   not null,
  damage_yen            bigint        check (damage_yen between 0 and 999999999999),
  fictitious            boolean       not null,
  recorded_by           varchar(20)   not null,
  recorded_at           timestamp with time zone not null,
  submit_token          varchar(36)   not null unique
);
create index consultation_counted on consultation (received_on, kind, national_category_id, reporting_category_id, station_id);
create index consultation_station on consultation (station_id, received_on);

create table consultation_theme (
  consultation_id bigint not null references consultation,
  theme_id        bigint not null references category,
  primary key (consultation_id, theme_id)
);
create index consultation_theme_theme on consultation_theme (theme_id);

create table consultation_handling (
  consultation_id bigint      not null references consultation,
  handling        varchar(30) not null,
  primary key (consultation_id, handling)
);
