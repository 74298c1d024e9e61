-- 検挙 names the incidents it clears and the persons it is counted for (検挙人員).
create table clearance_incident (
  clearance_id    bigint      not null references clearance,
  incident_id     bigint      not null references incident,
  incident_number varchar(20) not null,
  primary key (clearance_id, incident_id)
);
create index clearance_incident_incident on clearance_incident (incident_id);

create table clearance_person (
  clearance_id   bigint       not null references clearance,
  position       integer      not null,
  suspect_id     bigint       not null references suspect,
  suspect_number varchar(20)  not null,
  role           varchar(20)  not null,
  custody        varchar(20)  not null,
  offence_code   varchar(30)  references offence,
  new_matter     varchar(500),
  primary key (clearance_id, position),
  unique (clearance_id, suspect_id)
);
create index clearance_person_suspect on clearance_person (suspect_id);

-- 1 to 9999, to make as many rows of a number.
create table ordinal (n integer primary key);
insert into ordinal (n)
select a.d + 10 * b.d + 100 * c.d + 1000 * e.d
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as a (d)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as b (d)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as c (d)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as e (d)
where a.d + 10 * b.d + 100 * c.d + 1000 * e.d > 0;

-- One row a person a clearance was made for. Who is entered by name counts in the first clearance that
-- stands; a later one is a further offence (余罪) and adds no person, unless it is a new matter and says
-- so. Whoever is only a number (clearance.persons: records from before, and quick entry) is a row of
-- nobody in particular, and counts. A solved incident (解決事件) has no persons.
create view cleared_person as
select
  cast(cast(p.clearance_id as varchar(20)) || '-' || cast(p.position as varchar(10)) as varchar(40)) as id,
  p.clearance_id as clearance_id,
  p.suspect_id as suspect_id,
  p.suspect_number as suspect_number,
  cast(coalesce(s.nationality, 'UNKNOWN') as varchar(20)) as nationality,
  cast(coalesce(s.age_band, 'UNKNOWN') as varchar(20)) as age_band,
  cast(coalesce(s.sex, 'UNKNOWN') as varchar(20)) as sex,
  p.role as role,
  p.custody as custody,
  cast(coalesce(c.disposal, 'UNKNOWN') as varchar(20)) as disposal,
  coalesce(o.category_id, c.offence_category_id) as offence_category_id,
  p.new_matter as new_matter,
  (p.new_matter is not null or not exists (
    select 1 from clearance_person q
    join clearance d on d.id = q.clearance_id
    where q.suspect_id = p.suspect_id
      and d.withdrawn = false
      and coalesce(d.disposal, '-') <> 'SOLVED'
      and (d.counted_on < c.counted_on or d.counted_on = c.counted_on and d.id < c.id)
  )) as counted
from clearance_person p
join clearance c on c.id = p.clearance_id
left join suspect s on s.id = p.suspect_id
left join offence o on o.code = p.offence_code
where coalesce(c.disposal, '-') <> 'SOLVED'
union all
select
  cast(cast(c.id as varchar(20)) || '-n' || cast(n.n as varchar(10)) as varchar(40)),
  c.id,
  cast(null as bigint),
  cast(null as varchar(20)),
  cast('UNKNOWN' as varchar(20)),
  cast('UNKNOWN' as varchar(20)),
  cast('UNKNOWN' as varchar(20)),
  cast('UNKNOWN' as varchar(20)),
  cast('UNKNOWN' as varchar(20)),
  cast(coalesce(c.disposal, 'UNKNOWN') as varchar(20)),
  c.offence_category_id,
  cast(null as varchar(500)),
  true
from clearance c
join ordinal n on n.n <= c.persons;
