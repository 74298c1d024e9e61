-- What was known when a report was published stays known.
create trigger published_problem_is_final before update, delete on published_problem
  for each row call 'hanki.platform.persistence.RefusingChange';
