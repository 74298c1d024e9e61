-- A half-year is counted from this index alone; without withdrawn in it every record had to be read.
drop index consultation_counted;
create index consultation_counted on consultation
  (received_on, kind, withdrawn, national_category_id, reporting_category_id, station_id);
