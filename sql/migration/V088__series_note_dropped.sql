-- A note that was wrong is taken off the chart; who wrote it and who took it off stays.
alter table series_note add column dropped_by varchar(20);
alter table series_note add column dropped_at timestamp(6) with time zone;
