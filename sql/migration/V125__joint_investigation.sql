-- 合同捜査・共同捜査. Seen by the station that keeps it and by the police of every member, from the day it
-- joined to the day it left.
create sequence joint_investigation_seq start with 1 increment by 50;
create table joint_investigation (
  id               bigint        primary key,
  version          integer       not null,
  number           varchar(20)   not null unique,
  kind             varchar(20)   not null,
  title            varchar(200)  not null,
  station_id       bigint        not null references station,
  established_on   date          not null,
  dissolved_on     date,
  commander        varchar(200)  not null,
  named            integer       not null,
  between_names    varchar(10)   not null,
  agreed_on        date,
  matter           varchar(4000) not null,
  duties           varchar(4000) not null,
  formation        varchar(4000) not null,
  seat             varchar(400)  not null,
  dissolution      varchar(4000) not null,
  other_terms      varchar(4000) not null,
  method_code      varchar(40),
  trace_text       varchar(4000) not null,
  summary          varchar(4000) not null,
  fictitious       boolean       not null,
  recorded_by      varchar(20)   not null,
  recorded_at      timestamp(6) with time zone not null,
  submit_token     varchar(36)   not null unique,
  restricted       boolean       default false not null,
  withdrawn        boolean       default false not null,
  withdrawn_at     timestamp(6) with time zone,
  withdrawn_by     varchar(20),
  withdrawn_reason varchar(500)
);
create index joint_investigation_station on joint_investigation (station_id, established_on);

-- One police that takes part, in the order in which papers name it.
create table joint_member (
  joint_id   bigint       not null references joint_investigation,
  position   integer      not null,
  force_code varchar(2)   not null references prefecture,
  unit       varchar(200) not null,
  part       varchar(20)  not null,
  leads      boolean      not null,
  joined_on  date         not null,
  left_on    date,
  command    varchar(200) not null,
  primary key (joint_id, position)
);
create index joint_member_force on joint_member (force_code, joined_on);

-- What the members share: incidents, arrests and clearances, each with the police that added it.
create table joint_shared (
  joint_id   bigint      not null references joint_investigation,
  kind       varchar(20) not null,
  record_id  bigint      not null,
  number     varchar(20) not null,
  force_code varchar(2)  not null references prefecture,
  officer    varchar(20) not null,
  shared_on  date        not null,
  primary key (joint_id, kind, record_id)
);
create index joint_shared_record on joint_shared (kind, record_id);

create table joint_trace (
  joint_id   bigint       not null references joint_investigation,
  position   integer      not null,
  kind       varchar(20)  not null,
  written    varchar(400) not null,
  normalised varchar(400) not null,
  wider      varchar(400) not null,
  primary key (joint_id, position)
);
create index joint_trace_normalised on joint_trace (normalised);

create table joint_reader (
  joint_id bigint      not null references joint_investigation,
  officer  varchar(20) not null,
  primary key (joint_id, officer)
);

-- 承認、会議、共助の依頼、任務、自所属のメモ.
create sequence joint_entry_seq start with 1 increment by 50;
create table joint_entry (
  id            bigint        primary key,
  version       integer       not null,
  joint_id      bigint        not null references joint_investigation,
  kind          varchar(20)   not null,
  force_code    varchar(2)    not null references prefecture,
  to_force      varchar(2)    references prefecture,
  begun_on      date          not null,
  due_on        date,
  words         varchar(4000) not null,
  outcome       varchar(20)   not null,
  settled_on    date,
  settled_words varchar(1000) not null,
  settled_force varchar(2)    references prefecture,
  settled_by    varchar(20),
  added_by      varchar(20)   not null,
  added_at      timestamp(6) with time zone not null,
  submit_token  varchar(36)   not null unique
);
create index joint_entry_joint on joint_entry (joint_id, begun_on);
