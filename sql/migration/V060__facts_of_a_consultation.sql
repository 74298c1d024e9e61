-- What is known of a consultation beyond what counts. Who consults is sealed with the key in the data
-- folder; the three indexes are keyed digests, by which records of one person are found.
alter table consultation add column urgent boolean default false not null;
alter table consultation add column approach varchar(30);
alter table consultation add column payment_route varchar(30);
alter table consultation add column method_code varchar(40);
alter table consultation add column checklist varchar(200);
alter table consultation add column advice varchar(4000) default '' not null;
alter table consultation add column trace_text varchar(8000) default '' not null;
alter table consultation add column complainant_party varchar(20);
alter table consultation add column complainant_age_band varchar(20);
alter table consultation add column complainant_sex varchar(20);
alter table consultation add column complainant_municipality varchar(80);
alter table consultation add column complainant_seal_place varchar(60);
alter table consultation add column complainant_sealed varchar(4000);
alter table consultation add column complainant_name_index varchar(32);
alter table consultation add column complainant_telephone_index varchar(32);
alter table consultation add column complainant_mail_index varchar(32);
create index consultation_complainant_name on consultation (complainant_name_index);
create index consultation_complainant_telephone on consultation (complainant_telephone_index);
create index consultation_complainant_mail on consultation (complainant_mail_index);
create index consultation_method on consultation (method_code, received_on);

create table consultation_taken (
  consultation_id bigint      not null references consultation,
  taken           varchar(30) not null,
  primary key (consultation_id, taken)
);

create table consultation_trace (
  consultation_id bigint       not null references consultation,
  place           integer      not null,
  kind            varchar(20)  not null,
  written         varchar(400) not null,
  normalised      varchar(400) not null,
  wider           varchar(400) not null,
  primary key (consultation_id, place)
);
create index consultation_trace_normalised on consultation_trace (normalised);
create index consultation_trace_wider on consultation_trace (wider);
