-- One row a normalised address; one row a report of it.
create sequence fake_site_seq start with 1 increment by 50;
create table fake_site (
  id           bigint        primary key,
  url          varchar(2000) not null,
  url_hash     varchar(64)   not null unique,
  host         varchar(255)  not null
);
create index fake_site_host on fake_site (host);

create sequence fake_site_import_seq start with 1 increment by 50;
create table fake_site_import (
  id           bigint       primary key,
  imported_at  timestamp with time zone not null,
  imported_by  varchar(20)  not null,
  file_name    varchar(200) not null,
  file_hash    varchar(64)  not null,
  rows_added   integer      not null,
  rows_known   integer      not null,
  rows_faulty  integer      not null
);

create sequence fake_site_report_seq start with 1 increment by 50;
create table fake_site_report (
  id          bigint        primary key,
  site_id     bigint        not null references fake_site,
  import_id   bigint        not null references fake_site_import,
  line        bigint        not null,
  reported_at timestamp     not null,
  reported_on date          not null,
  brand       varchar(200)  not null,
  raw_url     varchar(2000) not null,
  row_key     varchar(64)   not null unique
);
create index fake_site_report_counted on fake_site_report (reported_on, brand);
create index fake_site_report_first on fake_site_report (site_id, reported_at, id);
