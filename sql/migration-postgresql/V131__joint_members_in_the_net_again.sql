-- The same as before V129.
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
