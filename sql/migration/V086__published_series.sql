-- What other publishers publish again and again (全国系列), each value with its document and vintage.
create sequence source_document_seq start with 1 increment by 50;
create table source_document (
  id           bigint       primary key,
  number       varchar(20)  not null,
  institution  varchar(80)  not null,
  title        varchar(200) not null,
  url          varchar(500) not null,
  published_on date,
  note         varchar(300) not null,
  document_key varchar(64)  not null unique
);

create sequence published_series_seq start with 1 increment by 50;
create table published_series (
  id           bigint       primary key,
  code         varchar(60)  not null unique,
  publisher_ja varchar(60)  not null,
  publisher_en varchar(80)  not null,
  area         varchar(2)   not null,
  subject_ja   varchar(80)  not null,
  subject_en   varchar(120) not null,
  measure_ja   varchar(80)  not null,
  measure_en   varchar(120) not null,
  part_ja      varchar(80)  not null,
  part_en      varchar(120) not null,
  whole_code   varchar(60)  not null,
  unit_ja      varchar(20)  not null,
  unit_en      varchar(30)  not null,
  unit_yen     bigint       not null,
  adds         boolean      not null,
  house_figure varchar(80)  not null,
  about_ja     varchar(300) not null,
  about_en     varchar(400) not null,
  sort         integer      not null
);

create sequence published_value_seq start with 1 increment by 50;
create table published_value (
  id           bigint        primary key,
  series_id    bigint        not null references published_series,
  period_code  varchar(30)   not null,
  period_first date          not null,
  period_last  date          not null,
  period_words varchar(60)   not null,
  amount       numeric(18,4) not null,
  digits       integer       not null,
  vintage      varchar(20)   not null,
  edition      integer       not null,
  document_id  bigint        not null references source_document,
  computation  varchar(200)  not null,
  note         varchar(500)  not null,
  entered_by   varchar(20)   not null,
  entered_at   timestamp(6) with time zone not null,
  value_key    varchar(64)   not null unique,
  unique (series_id, period_code, edition)
);

-- Breaks and events: a dotted line on the chart.
create sequence series_note_seq start with 1 increment by 50;
create table series_note (
  id         bigint       primary key,
  series_id  bigint       not null references published_series,
  kind       varchar(20)  not null,
  note_day   date         not null,
  words_ja   varchar(200) not null,
  words_en   varchar(300) not null,
  source     varchar(300) not null,
  entered_by varchar(20)  not null,
  entered_at timestamp(6) with time zone not null
);
