-- The third net under the reader's scope: what hanki.identity.ScopeNet tells the transaction limits
-- every statement, also one nobody thought of. Without it nothing is limited: counting sees all rows.
-- "force": the program owns its tables and would be exempt otherwise. A superuser is always exempt,
-- so the program must not connect as one.
alter table consultation enable row level security;
alter table consultation force row level security;
create policy within_scope on consultation
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or restricted and exists (
      select 1 from consultation_reader r
      where r.consultation_id = consultation.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);

alter table clearance enable row level security;
alter table clearance force row level security;
create policy within_scope on clearance
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or restricted and exists (
      select 1 from clearance_reader r
      where r.clearance_id = clearance.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);
