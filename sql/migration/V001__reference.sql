create table prefecture (
  code            varchar(2)  primary key,
  iso_code        varchar(5)  not null unique,
  government_code varchar(6)  not null unique,
  name            varchar(10) not null,
  short_name      varchar(10) not null,
  suffix          varchar(1)  not null,
  police_name     varchar(20) not null
);

create sequence station_seq start with 1 increment by 50;
create table station (
  id              bigint       primary key,
  code            varchar(30)  not null unique,
  prefecture_code varchar(2)   not null references prefecture,
  kind            varchar(20)  not null,
  name_ja         varchar(60)  not null,
  name_en         varchar(60)  not null,
  short_ja        varchar(30)  not null,
  short_en        varchar(30)  not null,
  sort            integer      not null,
  valid_from      date,
  valid_to        date
);

create table category_scheme (
  code     varchar(30) primary key,
  label_ja varchar(60) not null,
  label_en varchar(60) not null
);

create sequence category_seq start with 1 increment by 50;
create table category (
  id          bigint       primary key,
  scheme_code varchar(30)  not null references category_scheme,
  code        varchar(30)  not null,
  parent_code varchar(30),
  label_ja    varchar(80)  not null,
  label_en    varchar(80)  not null,
  sort        integer      not null,
  valid_from  date,
  valid_to    date,
  unique (scheme_code, code)
);
