-- What is done in a joint investigation can be struck out, and an approval says of which arrest.
alter table joint_entry add column planned_on date;
alter table joint_entry add column withdrawn boolean default false not null;
alter table joint_entry add column withdrawn_at timestamp(6) with time zone;
alter table joint_entry add column withdrawn_by varchar(20);
alter table joint_entry add column withdrawn_reason varchar(500);

-- The arrests that a chief was asked to approve of, once they are made and shared.
create table joint_entry_arrest (
  entry_id  bigint      not null references joint_entry,
  arrest_id bigint      not null,
  number    varchar(20) not null,
  primary key (entry_id, arrest_id)
);
create index joint_entry_arrest_arrest on joint_entry_arrest (arrest_id);
