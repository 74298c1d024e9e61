-- What was published of a figure is asked whenever it is opened.
create index published_figure_address on published_figure (address);
