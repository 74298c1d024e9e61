-- Traces of an incident (痕跡): the pasted text as it is, and what was recognised in it. Each way of
-- connecting has an index of its own. And the states that an investigation came to after the first.
alter table incident add column trace_text varchar(4000) default '' not null;

create table incident_trace (
  incident_id bigint       not null references incident,
  place       integer      not null,
  kind        varchar(20)  not null,
  written     varchar(400) not null,
  normalised  varchar(400) not null,
  wider       varchar(400) not null,
  primary key (incident_id, place)
);
create index incident_trace_normalised on incident_trace (normalised, incident_id);
create index incident_trace_wider on incident_trace (wider, incident_id);

create table incident_progress (
  incident_id bigint      not null references incident,
  place       integer     not null,
  state       varchar(20) not null,
  changed_at  timestamp(6) with time zone not null,
  changed_by  varchar(20) not null,
  primary key (incident_id, place)
);
