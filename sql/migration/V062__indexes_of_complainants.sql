-- Keyed digests of 256 bits, as those of suspects: one way of making them serves both.
alter table consultation alter column complainant_name_index set data type varchar(64);
alter table consultation alter column complainant_telephone_index set data type varchar(64);
alter table consultation alter column complainant_mail_index set data type varchar(64);
