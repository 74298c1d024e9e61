-- The third net under what is done about incidents: what belongs to one out of sight is out of sight.
alter table incident_task enable row level security;
alter table incident_task force row level security;
create policy within_scope on incident_task
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_task.incident_id))
  with check (true);
alter table incident_event enable row level security;
alter table incident_event force row level security;
create policy within_scope on incident_event
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_event.incident_id))
  with check (true);
alter table incident_note enable row level security;
alter table incident_note force row level security;
create policy within_scope on incident_note
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_note.incident_id))
  with check (true);
alter table incident_file enable row level security;
alter table incident_file force row level security;
create policy within_scope on incident_file
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_file.incident_id))
  with check (true);
alter table incident_victim enable row level security;
alter table incident_victim force row level security;
create policy within_scope on incident_victim
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_victim.incident_id))
  with check (true);
