-- 月の報告: a station says for a month that its records are all entered, or that there were none. Silence is
-- neither. standing: true as long as the word stands, null once it was taken back; records: how many there
-- were when it was given.
create sequence month_delivery_seq start with 1 increment by 50;
create table month_delivery (
  id                bigint       primary key,
  version           integer      not null,
  station_id        bigint       not null references station,
  month_first       date         not null,
  kind              varchar(20)  not null,
  records           bigint       not null,
  said_by           varchar(20)  not null,
  said_at           timestamp(6) with time zone not null,
  standing          boolean,
  taken_back_by     varchar(20),
  taken_back_at     timestamp(6) with time zone,
  taken_back_reason varchar(300),
  unique (station_id, month_first, standing)
);
create index month_delivery_month on month_delivery (month_first, standing);
