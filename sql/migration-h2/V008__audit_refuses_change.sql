-- The database itself refuses to change or remove an entry, whoever asks.
create trigger audit_entry_is_final before update, delete on audit_entry
  for each row call 'hanki.platform.persistence.RefusingChange';
create trigger audit_entry_unchained_is_final before update, delete on audit_entry_unchained
  for each row call 'hanki.platform.persistence.RefusingChange';
-- H2 empties a table past its triggers, unless another one refers to it. This one stays empty.
create table audit_entry_is_not_emptied (
  seq bigint references audit_entry (seq),
  id  bigint references audit_entry_unchained (id)
);
