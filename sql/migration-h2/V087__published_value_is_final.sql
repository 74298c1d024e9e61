-- A published value is never overwritten: a newer one is another row.
create trigger published_value_is_final before update, delete on published_value
  for each row call 'hanki.platform.persistence.RefusingChange';
