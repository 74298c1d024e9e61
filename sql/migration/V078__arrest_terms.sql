-- The moments from which the terms of law run (刑訴法203条・205条), in the time of Japan: sent to the
-- prosecutor, detention requested, set free.
alter table arrest add column sent_at timestamp;
alter table arrest add column requested_at timestamp;
alter table arrest add column released_at timestamp;
create index arrest_running on arrest (requested_at, released_at, arrested_on);
