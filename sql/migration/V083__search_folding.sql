-- What a record is found by, folded. A folded text can be longer than the text: ㍿ becomes four characters.
alter table consultation alter column searchable set data type varchar(100000);
alter table incident alter column searchable set data type varchar(100000);
