-- What was known when a report was published stays known.
create trigger published_problem_is_final before update or delete on published_problem
  for each row execute function refuse_changing_published();
create trigger published_problem_is_not_emptied before truncate on published_problem
  for each statement execute function refuse_changing_published();
