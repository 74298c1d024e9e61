-- Everybody who composed a report, so that none of them decides on it, and who did last.
create table report_composer (
  report_id bigint      not null references report,
  officer   varchar(20) not null,
  primary key (report_id, officer)
);
insert into report_composer (report_id, officer) select id, written_by from report;
alter table report add column changed_by varchar(20);
update report set changed_by = written_by;
alter table report alter column changed_by set not null;
