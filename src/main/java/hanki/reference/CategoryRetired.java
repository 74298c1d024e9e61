package hanki.reference;

import hanki.period.EraDate;
import hanki.platform.Refusal;
import java.time.LocalDate;

/** A record was given a category that its scheme does not have on the record's day. */
public class CategoryRetired extends Refusal {

  private final Scheme scheme;

  CategoryRetired(Scheme scheme, String name, LocalDate day) {
    super(name, new EraDate(day).text());
    this.scheme = scheme;
  }

  @Override
  public String field() {
    return switch (scheme) {
      case CONSULTATION -> "nationalCategory";
      case REPORTING -> "reportingCategory";
      case OFFENCE -> "offenceCategory";
      case THEME -> "themes";
    };
  }
}
