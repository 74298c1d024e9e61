package hanki.identity;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * Opens accounts for fictitious officers of other forces at the first start, with random passwords
 * that are printed once, as {@link FirstAccounts} does.
 */
@ApplicationScoped
@Transactional
public class LoadingLiaisons {

  private final Officers officers;
  private final IssuingPasswords issuing;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  LoadingLiaisons(
      Officers officers, IssuingPasswords issuing, Reference reference, BusinessClock clock) {
    this.officers = officers;
    this.issuing = issuing;
    this.reference = reference;
    this.clock = clock;
  }

  /**
   * An officer of another force.
   *
   * @param desk code of the desk of that force
   */
  public record Liaison(String code, String name, String desk) {}

  /**
   * Opens the accounts that are not there.
   *
   * @return how many
   */
  @Audited("identity.load-liaisons")
  public Long load(List<Liaison> liaisons) {
    // the console is the one place that is seen by whoever starts the program and kept by nobody
    PrintStream console = System.out;
    List<Liaison> missing =
        liaisons.stream().filter(each -> officers.withCode(each.code()).isEmpty()).toList();
    missing.forEach(each -> open(each, console));
    return (long) missing.size();
  }

  private void open(Liaison liaison, PrintStream console) {
    Officer officer =
        new Officer(
            liaison.code(),
            liaison.name(),
            Set.of(Role.LIAISON),
            reference.station(liaison.desk(), clock.today()),
            clock.instant());
    officers.add(officer);
    console.printf(
        "  %s  %s  %s（%s）%n",
        liaison.code(),
        issuing.first(officer).password(),
        liaison.name(),
        officer.station().name().ja());
  }
}
