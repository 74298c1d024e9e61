-- 半期ごとの計上件数。画面の数値と突き合わせる。 / Counts per half-year, to hold against the pages.
select extract(year from received_on) as "year",
       case when extract(month from received_on) <= 6 then 'H1' else 'H2' end as half,
       count(*) as consultations
  from consultation
 where kind = 'CONSULTATION'
 group by 1, 2
 order by 1, 2;
