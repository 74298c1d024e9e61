-- A trace may be a citizen's telephone number: its rows are seen with their consultation.
alter table consultation_trace enable row level security;
alter table consultation_trace force row level security;
create policy within_scope on consultation_trace
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from consultation c where c.id = consultation_trace.consultation_id))
  with check (true);
