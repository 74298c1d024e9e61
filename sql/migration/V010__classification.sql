-- A classification (分類) has versions; a row of category_scheme is one version with its categories.
create table classification (
  code     varchar(30)  primary key,
  subject  varchar(20)  not null,
  label_ja varchar(60)  not null,
  label_en varchar(60)  not null,
  counts   varchar(20)  not null,
  rule_ja  varchar(400) not null,
  rule_en  varchar(400) not null,
  sort     integer      not null
);

alter table category_scheme add column classification_code varchar(30) references classification;
alter table category_scheme add column valid_from date;
alter table category_scheme add column valid_to date;
alter table category_scheme add column source varchar(300);
alter table category_scheme add column note_ja varchar(400);
alter table category_scheme add column note_en varchar(400);

-- Where a category stands in another version. A category that is new there comes from nowhere.
create sequence category_mapping_seq start with 1 increment by 50;
create table category_mapping (
  id       bigint       primary key,
  from_id  bigint       references category,
  to_id    bigint       not null references category,
  relation varchar(10)  not null,
  note     varchar(400) not null,
  unique (from_id, to_id)
);
create index category_mapping_to on category_mapping (to_id);
