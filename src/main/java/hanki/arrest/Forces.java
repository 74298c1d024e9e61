package hanki.arrest;

import hanki.platform.Label;
import hanki.reference.Organisation;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who can arrest: the police of every prefecture (警視庁 among them) and the units of the National
 * Police Agency.
 */
@ApplicationScoped
@Transactional
public class Forces {

  private final Reference reference;

  @Inject
  Forces(Reference reference) {
    this.reference = reference;
  }

  /**
   * One of them.
   *
   * @param code two digits of a prefecture, or that of an organisation
   */
  public record Force(String code, Label name) {}

  /** All of them, those that were dissolved too; prefectures first. */
  public List<Force> all() {
    return of(reference.organisations());
  }

  /** Those that exist on the day, prefectures first. */
  public List<Force> on(LocalDate day) {
    return of(reference.organisations().stream().filter(each -> each.isValidOn(day)).toList());
  }

  private List<Force> of(List<Organisation> organisations) {
    return Stream.concat(
            reference.prefectures().stream().map(each -> new Force(each.code(), each.police())),
            organisations.stream().map(each -> new Force(each.code(), each.name())))
        .toList();
  }

  /**
   * The one with that code.
   *
   * @throws hanki.reference.NoSuchReference if there is none
   */
  public Force force(String code) {
    return code.matches("[0-9]{2}")
        ? new Force(code, reference.prefecture(code).police())
        : new Force(code, reference.organisation(code).name());
  }
}
