-- A record that should not have been made stays, with a reason, and counts in no figure.
alter table consultation
  add column withdrawn boolean default false not null;
alter table consultation add column withdrawn_at timestamp with time zone;
alter table consultation add column withdrawn_by varchar(20);
alter table consultation add column withdrawn_reason varchar(500);
alter table clearance
  add column withdrawn boolean default false not null;
alter table clearance add column withdrawn_at timestamp with time zone;
alter table clearance add column withdrawn_by varchar(20);
alter table clearance add column withdrawn_reason varchar(500);
alter table incident
  add column withdrawn boolean default false not null;
alter table incident add column withdrawn_at timestamp with time zone;
alter table incident add column withdrawn_by varchar(20);
alter table incident add column withdrawn_reason varchar(500);

drop index consultation_counted;
create index consultation_counted on consultation
  (received_on, kind, withdrawn, national_category_id, reporting_category_id, station_id);
drop index clearance_counted;
create index clearance_counted on clearance
  (counted_on, withdrawn, offence_category_id, reporting_category_id, station_id);
drop index incident_counted;
create index incident_counted on incident
  (recognised_on, cyber, withdrawn, reporting_category_id, main_offence_code, station_id);
