-- The third net under joint investigations. Here the day counts as well: hanki.today is what
-- hanki.identity.ScopeNet tells the transaction. joint_member has none of its own: the rule of
-- joint_investigation reads it, and a rule that read back would have no end.
alter table joint_investigation enable row level security;
alter table joint_investigation force row level security;
create policy within_scope on joint_investigation
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or not restricted and station_id in (
      select s.id from station s
      where s.place like (select current_setting('hanki.within', true)) escape '!')
    or not restricted and exists (
      select 1 from joint_member m
      where m.joint_id = joint_investigation.id
        and m.force_code || '/' like (select current_setting('hanki.within', true)) escape '!'
        and m.joined_on <= cast(nullif((select current_setting('hanki.today', true)), '') as date)
        and (m.left_on is null
          or m.left_on >= cast(nullif((select current_setting('hanki.today', true)), '') as date)))
    or restricted and exists (
      select 1 from joint_reader r
      where r.joint_id = joint_investigation.id
        and r.officer = (select current_setting('hanki.reader', true))))
  with check (true);

-- What belongs to one out of sight is out of sight; a note is for the police that wrote it.
alter table joint_entry enable row level security;
alter table joint_entry force row level security;
create policy within_scope on joint_entry
  using (
    coalesce((select current_setting('hanki.within', true)), '') = ''
    or exists (select 1 from joint_investigation j where j.id = joint_entry.joint_id)
      and (kind <> 'NOTE'
        or (select current_setting('hanki.within', true)) = '%'
        or (select current_setting('hanki.within', true)) like force_code || '/%'))
  with check (true);
