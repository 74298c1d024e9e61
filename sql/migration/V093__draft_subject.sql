-- A form is about whatever its page's address names: a record, a task of an incident, a row of a register.
alter table draft add column subject varchar(300) default '' not null;
alter table draft add column saved_to varchar(400);
update draft set subject = 'id=' || subject_id where subject_id is not null and settled = false;
-- the marks of forms that are saved already live for two days; those of before simply lead home
update draft set saved_to = '/index.xhtml' where settled = true;
alter table draft drop column subject_id;
