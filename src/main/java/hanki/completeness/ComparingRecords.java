package hanki.completeness;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;

/** Holds consultations with a report of damage (被害届) against the incidents they became. */
@ApplicationScoped
@Transactional
public class ComparingRecords {

  /** Records on one page. */
  public static final int PAGE_SIZE = 50;

  private final Disagreements disagreements;
  private final CurrentOfficer officer;

  @Inject
  ComparingRecords(Disagreements disagreements, CurrentOfficer officer) {
    this.disagreements = disagreements;
    this.officer = officer;
  }

  /** What does not agree in the period: how often, and one page of the records of one kind. */
  @Audited("completeness.compare")
  @Permitted(Permission.READ_CASES)
  public Agreement compare(Period period, DisagreementKind kind, int page) {
    Scope scope = officer.scope();
    Map<DisagreementKind, Long> counts = new EnumMap<>(DisagreementKind.class);
    for (DisagreementKind each : DisagreementKind.values()) {
      counts.put(each, count(each, period, scope));
    }
    return new Agreement(counts, kind, records(kind, period, scope, Page.page(PAGE_SIZE, page)));
  }

  private long count(DisagreementKind kind, Period period, Scope scope) {
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    String within = scope.within();
    String reader = scope.reader();
    return switch (kind) {
      case NO_INCIDENT -> disagreements.countWithoutIncident(first, last, within, reader);
      case NO_CONSULTATION -> disagreements.countWithoutConsultation(first, last, within, reader);
      case RECOGNISED_EARLIER -> disagreements.countRecognisedEarlier(first, last, within, reader);
      case OTHER_STATION -> disagreements.countAtOtherStation(first, last, within, reader);
    };
  }

  private List<Disagreement> records(DisagreementKind kind, Period period, Scope scope, Page page) {
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    String within = scope.within();
    String reader = scope.reader();
    return switch (kind) {
      case NO_INCIDENT -> disagreements.withoutIncident(first, last, within, reader, page);
      case NO_CONSULTATION -> disagreements.withoutConsultation(first, last, within, reader, page);
      case RECOGNISED_EARLIER -> disagreements.recognisedEarlier(first, last, within, reader, page);
      case OTHER_STATION -> disagreements.atOtherStation(first, last, within, reader, page);
    };
  }
}
