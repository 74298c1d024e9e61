-- Questions that analysts keep under a name. What is kept is the address of the question, never an answer.
create sequence saved_question_seq start with 1 increment by 50;
create table saved_question (
  id       bigint        primary key,
  version  integer       not null,
  name     varchar(60)   not null,
  question varchar(2000) not null,
  owner    varchar(20)   not null,
  shared   boolean       not null,
  saved_at timestamp with time zone not null,
  unique (owner, name)
);
