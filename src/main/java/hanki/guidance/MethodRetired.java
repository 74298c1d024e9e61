package hanki.guidance;

import hanki.period.EraDate;
import hanki.platform.Refusal;
import java.time.LocalDate;

/** A record names a method that was not in the catalogue on the record's day. */
public class MethodRetired extends Refusal {

  MethodRetired(String name, LocalDate day) {
    super(name, new EraDate(day).text());
  }

  @Override
  public String field() {
    return "method";
  }
}
