-- Weeks that brought more than their past let expect, and what an analyst said to each.
create sequence surge_alert_seq start with 1 increment by 50;
create table surge_alert (
  id          bigint           primary key,
  version     integer          not null,
  watched     varchar(20)      not null,
  row_code    varchar(200)     not null,
  week_from   date             not null,
  since       date             not null,
  method      varchar(20)      not null,
  expected    double precision not null,
  range_low   double precision not null,
  range_high  double precision not null,
  past_weeks  integer          not null,
  observed    bigint           not null,
  recent      varchar(300)     not null,
  found_at    timestamp(6) with time zone not null,
  verdict     varchar(20)      not null,
  reason      varchar(1000)    not null,
  decided_by  varchar(20),
  decided_at  timestamp(6) with time zone,
  unique (watched, row_code, week_from)
);
create index surge_alert_listed on surge_alert (week_from, verdict);
