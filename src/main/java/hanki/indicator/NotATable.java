package hanki.indicator;

import hanki.platform.Refusal;

/** The file is no text table: it holds bytes that no CSV has. */
public class NotATable extends Refusal {

  NotATable(String name) {
    super(name);
  }
}
