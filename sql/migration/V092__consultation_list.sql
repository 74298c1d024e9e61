-- The list of consultations walks the latest first and stops after a page; its totals read one narrow index.
create index consultation_latest on consultation (received_on desc, received_at desc, id desc);
create index consultation_listed on consultation
  (station_id, restricted, received_on, kind, withdrawn, damage_yen);
drop index consultation_station;
