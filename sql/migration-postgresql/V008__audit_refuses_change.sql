-- The database itself refuses to change or remove an entry, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an audit entry is final: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_is_final before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger audit_entry_unchained_is_final before update or delete on audit_entry_unchained
  for each row execute function refuse_change();
create trigger audit_entry_unchained_is_not_emptied before truncate on audit_entry_unchained
  for each statement execute function refuse_change();
