-- The National Police Agency, its regional bureaus, and which prefectures belong to which since when.
create table organisation (
  code        varchar(30) primary key,
  kind        varchar(20) not null,
  name_ja     varchar(60) not null,
  name_en     varchar(80) not null,
  parent_code varchar(30) references organisation,
  sort        integer     not null,
  valid_from  date,
  valid_to    date
);

create sequence bureau_membership_seq start with 1 increment by 50;
create table bureau_membership (
  id                bigint      primary key,
  prefecture_code   varchar(2)  not null references prefecture,
  organisation_code varchar(30) not null references organisation,
  valid_from        date,
  valid_to          date,
  unique (prefecture_code, organisation_code)
);

alter table prefecture add column name_en varchar(30) default '' not null;
alter table prefecture add column police_name_en varchar(60) default '' not null;

alter table station add column successor_code varchar(30);

create table country (
  code        varchar(2)  primary key,
  alpha3      varchar(3)  not null unique,
  name_ja     varchar(60) not null,
  name_en     varchar(80) not null,
  nationality varchar(60) not null,
  valid_from  date,
  valid_to    date
);

create table offence (
  code           varchar(30)  primary key,
  statute        varchar(120) not null,
  statute_no     varchar(40)  not null,
  article        varchar(40)  not null,
  name_ja        varchar(80)  not null,
  name_en        varchar(120) not null,
  short_name     varchar(30)  not null,
  category_id    bigint       not null references category,
  penalty_months integer      not null,
  sort           integer      not null,
  valid_from     date,
  valid_to       date
);

-- A rename keeps the code; the name before it is kept with its last day.
create sequence former_name_seq start with 1 increment by 50;
create table former_name (
  id         bigint       primary key,
  table_name varchar(20)  not null,
  row_key    varchar(140) not null,
  name_ja    varchar(120) not null,
  name_en    varchar(120) not null,
  last_day   date         not null
);
create index former_name_row on former_name (table_name, row_key);

-- Every change of a reference table, with the texts before and after. Appended to only.
create sequence reference_change_seq start with 1 increment by 50;
create table reference_change (
  id         bigint        primary key,
  number     varchar(20)   not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(20)   not null,
  table_name varchar(20)   not null,
  row_key    varchar(140)  not null,
  kind       varchar(10)   not null,
  detail     varchar(8000) not null,
  file_name  varchar(200)  not null
);
create index reference_change_row on reference_change (table_name, row_key, id);
