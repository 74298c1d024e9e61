-- In which house style reports of a kind are written: a shipped style, and where it differs; empty for that of the templates.
create table report_style (
  kind        varchar(20)  primary key,
  version     integer      not null,
  house_style varchar(400) not null,
  changed_by  varchar(20)  not null,
  changed_at  timestamp with time zone
);
insert into report_style (kind, version, house_style, changed_by) values ('SEMINAR', 0, '', '');
insert into report_style (kind, version, house_style, changed_by) values ('TABLES', 0, '', '');
insert into report_style (kind, version, house_style, changed_by) values ('RELEASE', 0, '', '');
insert into report_style (kind, version, house_style, changed_by) values ('SUMMARY', 0, '', '');
insert into report_style (kind, version, house_style, changed_by) values ('FIVE_YEARS', 0, '', '');
