-- What was published is never overwritten: a correction is another report.
create function refuse_changing_published() returns trigger language plpgsql as $$
begin
  raise exception 'a published report is final: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger published_report_is_final before update or delete on published_report
  for each row execute function refuse_changing_published();
create trigger published_report_is_not_emptied before truncate on published_report
  for each statement execute function refuse_changing_published();
create trigger published_figure_is_final before update or delete on published_figure
  for each row execute function refuse_changing_published();
create trigger published_figure_is_not_emptied before truncate on published_figure
  for each statement execute function refuse_changing_published();
create trigger published_file_is_final before update or delete on published_file
  for each row execute function refuse_changing_published();
create trigger published_file_is_not_emptied before truncate on published_file
  for each statement execute function refuse_changing_published();
create trigger published_file_piece_is_final before update or delete on published_file_piece
  for each row execute function refuse_changing_published();
create trigger published_file_piece_is_not_emptied before truncate on published_file_piece
  for each statement execute function refuse_changing_published();
