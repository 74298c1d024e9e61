-- The kinds of which all records are folded as the program folds words. Whoever changes the folding,
-- or what a kind is found by, adds a migration that deletes rows here: the next start folds again.
create table folded_kind (
  code varchar(20) primary key
);
alter table clearance add column searchable varchar(100000) default '' not null;
alter table fake_site add column searchable varchar(100000) default '' not null;
alter table method add column searchable varchar(100000) default '' not null;
-- What an officer asked lately, and what was saved under a name; a recent question has no name.
create sequence remembered_search_seq start with 1 increment by 50;
create table remembered_search (
  id       bigint       primary key,
  version  integer      not null,
  officer  varchar(20)  not null,
  words    varchar(100) not null,
  name     varchar(60)  not null,
  asked_at timestamp(6) with time zone not null
);
create index remembered_search_officer on remembered_search (officer, asked_at);
