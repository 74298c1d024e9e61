-- Reports (資料): blocks with words and where figures are found, never a number; and who decided what on the way.
create sequence report_seq start with 1 increment by 50;
create table report (
  id             bigint       primary key,
  version        integer      not null,
  kind           varchar(20)  not null,
  period_code    varchar(10)  not null,
  title          varchar(200) not null,
  organisation   varchar(100) not null,
  state          varchar(20)  not null,
  vintage_kind   varchar(20)  not null,
  vintage_number integer      not null,
  follows        bigint       references report,
  written_by     varchar(20)  not null,
  written_at     timestamp with time zone not null,
  changed_at     timestamp with time zone not null,
  submit_token   varchar(36)
);
create index report_changed on report (changed_at);
create unique index report_token on report (submit_token);
create table report_block (
  report_id bigint        not null references report,
  place     integer       not null,
  block_key varchar(10)   not null,
  kind      varchar(20)   not null,
  title     varchar(200)  not null,
  body      varchar(4000) not null,
  picks     varchar(4000) not null,
  span      varchar(30)   not null,
  form      varchar(20)   not null,
  look      varchar(20)   not null,
  word      varchar(200)  not null,
  primary key (report_id, place)
);
create table report_decision (
  report_id  bigint        not null references report,
  number     integer       not null,
  act        varchar(20)   not null,
  seat       varchar(20),
  officer    varchar(20)   not null,
  decided_at timestamp with time zone not null,
  acting     boolean       not null,
  words      varchar(1000) not null,
  primary key (report_id, number)
);
-- What was published: final. A correction is another report that follows.
create sequence published_report_seq start with 1 increment by 50;
create table published_report (
  id             bigint      primary key,
  report_id      bigint      not null unique references report,
  counted_at     timestamp with time zone not null,
  published_at   timestamp with time zone not null,
  published_by   varchar(20) not null,
  fingerprint    varchar(64) not null,
  canonical_form varchar(1000000) not null
);
create table published_figure (
  published_report_id bigint        not null references published_report,
  place               integer       not null,
  address             varchar(300)  not null,
  name                varchar(200)  not null,
  amount              decimal(18,4) not null,
  unit                varchar(30)   not null,
  rule_version        integer       not null,
  source              varchar(1000) not null,
  records             varchar(1000000) not null,
  primary key (published_report_id, place)
);
create sequence published_file_seq start with 1 increment by 50;
create table published_file (
  id                  bigint       primary key,
  published_report_id bigint       not null references published_report,
  form                varchar(20)  not null,
  name                varchar(100) not null,
  sha256              varchar(64)  not null,
  unique (published_report_id, form)
);
create table published_file_piece (
  published_file_id bigint  not null references published_file,
  place             integer not null,
  content           bytea   not null,
  primary key (published_file_id, place)
);
