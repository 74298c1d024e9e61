package hanki.identity;

import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The officers to whom a record or a task can be given: all in service who read records. */
@ApplicationScoped
@Transactional
public class Colleagues {

  private final Officers officers;

  @Inject
  Colleagues(Officers officers) {
    this.officers = officers;
  }

  /** One officer to choose, by number. */
  public record Colleague(String code, String name) {}

  /** An officer with the post, by which seats are told. */
  public record Posted(String code, String name, String post) {}

  /** Everybody in service who may do that, by officer number. */
  public List<Posted> allowed(Permission permission) {
    return officers.all().stream()
        .filter(officer -> officer.isEnabled() && permission.isGivenTo(officer.roles()))
        .map(officer -> new Posted(officer.code(), officer.name(), officer.post()))
        .toList();
  }

  /** Everybody to choose from, by officer number. */
  public List<Colleague> readers() {
    return officers.all().stream()
        .filter(Colleagues::isReader)
        .map(officer -> new Colleague(officer.code(), officer.name()))
        .toList();
  }

  /**
   * Lets nobody be named who could not open the record; null names nobody and may stand.
   *
   * @throws NoSuchColleague if nobody of that number is in service and reads records
   */
  public void keepToReaders(String code) {
    if (code != null && officers.withCode(code).filter(Colleagues::isReader).isEmpty()) {
      throw new NoSuchColleague(code);
    }
  }

  /**
   * Lets nobody be given something about a record who may not see it; null names nobody and may
   * stand.
   *
   * @param station of the record
   * @throws NotForColleague if nobody of that number is in service and sees the record
   */
  public void keepToReadersOf(Restrictable record, Station station, String code) {
    if (code != null
        && officers
            .withCode(code)
            .filter(Colleagues::isReader)
            .filter(
                officer ->
                    record.isRestricted()
                        ? record.readers().contains(code)
                        : officer.scope().covers(station))
            .isEmpty()) {
      throw new NotForColleague(code);
    }
  }

  private static boolean isReader(Officer officer) {
    return officer.isEnabled() && Permission.READ_CASES.isGivenTo(officer.roles());
  }
}
