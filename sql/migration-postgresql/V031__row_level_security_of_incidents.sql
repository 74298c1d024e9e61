-- The third net under the reader's scope for incidents, as V016 lays it under consultations.
alter table incident enable row level security;
alter table incident force row level security;
create policy within_scope on incident
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or restricted and exists (
      select 1 from incident_reader r
      where r.incident_id = incident.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);
