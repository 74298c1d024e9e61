-- What was published is never overwritten: a correction is another report.
create trigger published_report_is_final before update, delete on published_report
  for each row call 'hanki.platform.persistence.RefusingChange';
create trigger published_figure_is_final before update, delete on published_figure
  for each row call 'hanki.platform.persistence.RefusingChange';
create trigger published_file_is_final before update, delete on published_file
  for each row call 'hanki.platform.persistence.RefusingChange';
create trigger published_file_piece_is_final before update, delete on published_file_piece
  for each row call 'hanki.platform.persistence.RefusingChange';
