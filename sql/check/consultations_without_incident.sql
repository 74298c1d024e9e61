-- 被害届なのに事件がない相談。捜査・検挙の処理か事件化の終結があるのに、取り下げていない認知事件と結び付いていない。
-- Consultations investigated or closed as an incident to which no standing incident is linked: recognised
-- offences may be missing from the figures.
select c.number, c.received_on, s.code as station, c.closed_as,
       case when exists (select 1 from consultation_handling h
                          where h.consultation_id = c.id and h.handling = 'INVESTIGATION')
            then 'INVESTIGATION' end as handling
  from consultation c
  join station s on s.id = c.station_id
 where not c.withdrawn
   and (c.closed_as = 'INCIDENT'
        or exists (select 1 from consultation_handling h
                    where h.consultation_id = c.id and h.handling = 'INVESTIGATION'))
   and not exists (select 1 from consultation_event e
                     join incident i on i.id = e.incident_id
                    where e.consultation_id = c.id and not i.withdrawn)
 order by c.received_on, c.id;
