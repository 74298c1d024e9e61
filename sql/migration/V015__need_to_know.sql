-- Prefecture and station in one, for the reader's scope: 04/miyagi-01.
alter table station add column place varchar(40) default '' not null;
update station set place = prefecture_code || '/' || code;

-- Need to know: a restricted record is seen by the officers it names and counted by everybody.
alter table consultation add column restricted boolean default false not null;
create table consultation_reader (
  consultation_id bigint      not null references consultation,
  officer         varchar(20) not null,
  primary key (consultation_id, officer)
);

alter table clearance add column restricted boolean default false not null;
create table clearance_reader (
  clearance_id bigint      not null references clearance,
  officer      varchar(20) not null,
  primary key (clearance_id, officer)
);
