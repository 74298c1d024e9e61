-- What is done about an incident: tasks, the course of events, notes, files and those who were harmed.
-- Nothing is deleted: a task is done, an event or a file is struck out with a reason, notes stay.
create sequence incident_task_seq start with 1 increment by 50;
create table incident_task (
  id           bigint       primary key,
  version      integer      not null,
  incident_id  bigint       not null references incident,
  title        varchar(200) not null,
  due_on       date,
  due_at       time,
  assignee     varchar(20),
  added_by     varchar(20)  not null,
  added_at     timestamp(6) with time zone not null,
  done_by      varchar(20),
  done_at      timestamp(6) with time zone,
  submit_token varchar(36)  not null unique
);
create index incident_task_incident on incident_task (incident_id);
create index incident_task_assignee on incident_task (assignee, done_at, due_on);

create sequence incident_event_seq start with 1 increment by 50;
create table incident_event (
  id               bigint       primary key,
  version          integer      not null,
  incident_id      bigint       not null references incident,
  happened_on      date         not null,
  happened_at      time,
  what             varchar(500) not null,
  organisation     varchar(100) not null,
  publicity        varchar(20)  not null,
  added_by         varchar(20)  not null,
  added_at         timestamp(6) with time zone not null,
  submit_token     varchar(36)  not null unique,
  withdrawn        boolean      default false not null,
  withdrawn_at     timestamp(6) with time zone,
  withdrawn_by     varchar(20),
  withdrawn_reason varchar(500)
);
create index incident_event_incident on incident_event (incident_id, happened_on);

create sequence incident_note_seq start with 1 increment by 50;
create table incident_note (
  id           bigint        primary key,
  version      integer       not null,
  incident_id  bigint        not null references incident,
  words        varchar(4000) not null,
  written_by   varchar(20)   not null,
  written_at   timestamp(6) with time zone not null,
  submit_token varchar(36)   not null unique
);
create index incident_note_incident on incident_note (incident_id);

-- The content lies in files/ of the data folder, under its SHA-256.
create sequence incident_file_seq start with 1 increment by 50;
create table incident_file (
  id               bigint       primary key,
  version          integer      not null,
  incident_id      bigint       not null references incident,
  name             varchar(200) not null,
  description      varchar(200) not null,
  type             varchar(20)  not null,
  bytes            bigint       not null,
  sha256           varchar(64)  not null,
  added_by         varchar(20)  not null,
  added_at         timestamp(6) with time zone not null,
  submit_token     varchar(36)  not null unique,
  withdrawn        boolean      default false not null,
  withdrawn_at     timestamp(6) with time zone,
  withdrawn_by     varchar(20),
  withdrawn_reason varchar(500)
);
create index incident_file_incident on incident_file (incident_id, sha256);

-- 被害者: the name is sealed with the key in the data folder.
create sequence incident_victim_seq start with 1 increment by 50;
create table incident_victim (
  id           bigint       primary key,
  version      integer      not null,
  incident_id  bigint       not null references incident,
  kind         varchar(20)  not null,
  name_sealed  varchar(1000),
  age_band     varchar(20),
  sex          varchar(10),
  prefecture   varchar(2)   references prefecture,
  municipality varchar(40)  not null,
  loss_yen     bigint       check (loss_yen between 0 and 999999999999),
  recorded_by  varchar(20)  not null,
  recorded_at  timestamp(6) with time zone not null,
  submit_token varchar(36)  not null unique
);
create index incident_victim_incident on incident_victim (incident_id);
