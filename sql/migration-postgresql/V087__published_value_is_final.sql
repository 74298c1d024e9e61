-- A published value is never overwritten: a newer one is another row.
create function refuse_overwriting() returns trigger language plpgsql as $$
begin
  raise exception 'a published value is final: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger published_value_is_final before update or delete on published_value
  for each row execute function refuse_overwriting();
create trigger published_value_is_not_emptied before truncate on published_value
  for each statement execute function refuse_overwriting();
