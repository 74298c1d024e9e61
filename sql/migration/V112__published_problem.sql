-- What the checks said of a report that was published nevertheless; who published answered for it in report_decision.
create table published_problem (
  published_report_id bigint       not null references published_report,
  place               integer      not null,
  kind                varchar(20)  not null,
  block_place         integer      not null,
  block_key           varchar(10)  not null,
  about               varchar(300) not null,
  detail              varchar(300) not null,
  primary key (published_report_id, place)
);
