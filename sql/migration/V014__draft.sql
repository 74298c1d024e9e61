-- What an officer has typed into a form and not saved yet. The content is sealed with the key in the
-- data folder. A saved form leaves its row without content for two days: a late autosave of the
-- same form must not bring the draft back.
create sequence draft_seq start with 1 increment by 50;
create table draft (
  id         bigint          primary key,
  version    integer         not null,
  officer    varchar(20)     not null,
  form_key   varchar(36)     not null,
  form       varchar(20)     not null,
  subject_id bigint,
  number     varchar(40)     not null,
  content    varchar(1000000) not null,
  typed_at   bigint          not null,
  saved_at   timestamp with time zone not null,
  settled    boolean         not null,
  unique (officer, form_key)
);
create index draft_saved_at on draft (saved_at);
