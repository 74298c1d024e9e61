-- What happens to a consultation after it was received. The columns of consultation are the last line
-- of the story that consultation_event tells. Consultations received before this have no due check:
-- nobody planned one; the first check entered in their course does.
alter table consultation add column closed_as varchar(20);
alter table consultation add column check_due date;
alter table consultation add column checked_on date;
alter table consultation add column course_entries integer default 0 not null;
create index consultation_check_due on consultation (check_due, station_id);

create sequence consultation_event_seq start with 1 increment by 50;
create table consultation_event (
  id              bigint        primary key,
  version         integer       not null,
  consultation_id bigint        not null references consultation,
  kind            varchar(20)   not null,
  happened_on     date          not null,
  happened_at     time          not null,
  channel         varchar(30),
  handling        varchar(30),
  closed_as       varchar(20),
  next_check      date,
  incident_id     bigint        references incident,
  words           varchar(4000) not null,
  recorded_by     varchar(20)   not null,
  recorded_at     timestamp with time zone not null,
  submit_token    varchar(36)   not null unique,
  check (next_check > happened_on)
);
create index consultation_event_course on consultation_event (consultation_id, happened_on);
create index consultation_event_incident on consultation_event (incident_id);
