-- 臨時調査: a question with classes, asked of stations for a period; the reports into it, the word of each
-- station that its answer is whole, and what was returned when it was closed.
create sequence survey_seq start with 1 increment by 50;
create table survey (
  id           bigint        primary key,
  version      integer       not null,
  code         varchar(40)   not null unique,
  title_ja     varchar(120)  not null,
  title_en     varchar(120)  not null,
  ordered_by   varchar(80)   not null,
  order_number varchar(120)  not null,
  question     varchar(2000) not null,
  first_day    date          not null,
  last_day     date          not null,
  due_on       date          not null,
  several      boolean       not null,
  fictitious   boolean       not null,
  edition      integer       not null,
  closed_by    varchar(20),
  closed_at    timestamp(6) with time zone,
  defined_by   varchar(20)   not null,
  defined_at   timestamp(6) with time zone not null
);

create table survey_class (
  survey_id bigint      not null references survey,
  place     integer     not null,
  code      varchar(20) not null,
  label_ja  varchar(80) not null,
  label_en  varchar(80) not null,
  primary key (survey_id, place),
  unique (survey_id, code)
);

create table survey_station (
  survey_id  bigint not null references survey,
  station_id bigint not null references station,
  primary key (survey_id, station_id)
);
create index survey_station_station on survey_station (station_id);

-- cases: 1 for a report that names a record, the stated number for one that names none. standing: true as
-- long as the report stands, null once it was taken back, so that a record is reported once at a time.
create sequence survey_report_seq start with 1 increment by 50;
create table survey_report (
  id              bigint       primary key,
  version         integer      not null,
  survey_id       bigint       not null references survey,
  station_id      bigint       not null references station,
  reported_on     date         not null,
  consultation_id bigint       references consultation,
  incident_id     bigint       references incident,
  cases           bigint       not null,
  source          varchar(300) not null,
  reported_by     varchar(20)  not null,
  reported_at     timestamp(6) with time zone not null,
  submit_token    varchar(36)  not null unique,
  standing        boolean,
  taken_back_by   varchar(20),
  taken_back_at   timestamp(6) with time zone,
  unique (survey_id, consultation_id, standing),
  unique (survey_id, incident_id, standing)
);
create index survey_report_counted on survey_report (survey_id, standing, reported_on);
create index survey_report_day on survey_report (reported_on, standing);
create index survey_report_station on survey_report (station_id, reported_on);
create index survey_report_consultation on survey_report (consultation_id);
create index survey_report_incident on survey_report (incident_id);

create table survey_report_class (
  report_id  bigint      not null references survey_report,
  class_code varchar(20) not null,
  primary key (report_id, class_code)
);

create sequence survey_answer_seq start with 1 increment by 50;
create table survey_answer (
  id            bigint      primary key,
  version       integer     not null,
  survey_id     bigint      not null references survey,
  station_id    bigint      not null references station,
  kind          varchar(20) not null,
  said_by       varchar(20) not null,
  said_at       timestamp(6) with time zone not null,
  standing      boolean,
  taken_back_by varchar(20),
  taken_back_at timestamp(6) with time zone,
  unique (survey_id, station_id, standing)
);
create index survey_answer_station on survey_answer (station_id);

-- 回答書の版: what was returned at each closing; never updated. A hyphen stands for the total.
create sequence survey_return_seq start with 1 increment by 50;
create table survey_return (
  id         bigint      primary key,
  survey_id  bigint      not null references survey,
  edition    integer     not null,
  class_code varchar(20) not null,
  cases      bigint      not null,
  unique (survey_id, edition, class_code)
);
