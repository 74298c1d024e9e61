package hanki.completeness;

import hanki.platform.Refusal;

/** A station says that a month had nothing, and there are records of it. */
public class NothingButRecords extends Refusal {

  NothingButRecords(String station, String month, long records) {
    super(station, month, records);
  }
}
