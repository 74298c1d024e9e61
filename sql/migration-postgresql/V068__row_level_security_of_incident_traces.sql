-- The third net under the traces of incidents: those of an incident out of sight are out of sight.
alter table incident_trace enable row level security;
alter table incident_trace force row level security;
create policy within_scope on incident_trace
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from incident i where i.id = incident_trace.incident_id))
  with check (true);
