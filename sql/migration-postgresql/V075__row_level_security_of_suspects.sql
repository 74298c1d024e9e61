-- The third net under the reader's scope for suspects, as V016 lays it under consultations.
alter table suspect enable row level security;
alter table suspect force row level security;
create policy within_scope on suspect
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or restricted and exists (
      select 1 from suspect_reader r
      where r.suspect_id = suspect.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);
