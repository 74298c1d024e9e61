-- The third net under the reader's scope for arrests, as V016 lays it under consultations.
alter table arrest enable row level security;
alter table arrest force row level security;
create policy within_scope on arrest
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or restricted and exists (
      select 1 from arrest_reader r
      where r.arrest_id = arrest.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);
