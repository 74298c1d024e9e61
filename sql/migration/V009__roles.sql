-- An account may hold several roles; OFFICER of the first days did both, receiving and investigating.
create table officer_role (
  officer_id bigint      not null references officer,
  role       varchar(20) not null,
  primary key (officer_id, role)
);
insert into officer_role (officer_id, role) select id, role from officer where role <> 'OFFICER';
insert into officer_role (officer_id, role) select id, 'RECEIVER' from officer where role = 'OFFICER';
insert into officer_role (officer_id, role) select id, 'INVESTIGATOR' from officer where role = 'OFFICER';
alter table officer drop column role;
alter table officer add column rank varchar(20) default '' not null;
alter table officer add column post varchar(60) default '' not null;
