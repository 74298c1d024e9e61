-- The third net under the reader's scope for what happened to consultations: who may not see the
-- consultation, which has its own policy, sees none of its course.
alter table consultation_event enable row level security;
alter table consultation_event force row level security;
create policy within_scope on consultation_event
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from consultation c where c.id = consultation_event.consultation_id))
  with check (true);
