-- How a clearance was disposed of and what it counts as. Older records keep these empty: nobody said it
-- of them, and their numbers of cases and persons stay as they were recorded.
-- occurrence_station_id: the station where it happened (発生地), if another one than cleared it (検挙地).
alter table clearance add column disposal varchar(20);
alter table clearance add column offence_code varchar(30) references offence;
alter table clearance add column occurrence_station_id bigint references station;
alter table clearance add column comprehensive_acts integer check (comprehensive_acts between 2 and 9999);
alter table clearance add column comprehensive_reason varchar(1000);
