-- How many of the records behind a figure the reader may open is asked of the index that counts them.
drop index consultation_counted;
create index consultation_counted on consultation
  (received_on, kind, withdrawn, national_category_id, reporting_category_id, station_id, restricted);
