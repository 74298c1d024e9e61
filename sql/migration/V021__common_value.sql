-- Traces that everybody has (gmail.com): records that share one are not connected by it.
create table common_value (
  text       varchar(120) primary key,
  reach      varchar(10)  not null,
  reason     varchar(300) not null,
  valid_from date,
  valid_to   date
);
