package hanki.reference;

import hanki.period.EraDate;
import hanki.platform.Refusal;
import java.time.LocalDate;

/** A record was given an offence that is none on the record's day. */
public class OffenceNotInForce extends Refusal {

  private final String field;

  OffenceNotInForce(String field, String name, LocalDate day) {
    super(name, new EraDate(day).text());
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
