package hanki.reference;

import hanki.platform.Refusal;

/** The first line does not name the columns of the table. */
public class ColumnsMissing extends Refusal {

  ColumnsMissing(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
