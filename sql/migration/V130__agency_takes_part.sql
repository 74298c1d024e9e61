-- Divisions of the National Police Agency take part beside the forces of the prefectures: their codes
-- are longer than two digits and stand in another table.
drop index joint_member_force;
alter table joint_member add column taking varchar(30);
update joint_member set taking = force_code;
alter table joint_member alter column taking set not null;
alter table joint_member drop column force_code;
alter table joint_member rename column taking to force_code;
create index joint_member_force on joint_member (force_code, joined_on);

alter table joint_entry add column asked varchar(30);
update joint_entry set asked = to_force;
alter table joint_entry drop column to_force;
alter table joint_entry rename column asked to to_force;
