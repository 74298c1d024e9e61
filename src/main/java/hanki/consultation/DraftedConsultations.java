package hanki.consultation;

import hanki.guidance.FindingMethods;
import hanki.identity.Scope;
import hanki.identity.StationNotYours;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import hanki.trace.RecognisingTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Looks up what drafts stand for, by the tables of the day they were received. */
@ApplicationScoped
class DraftedConsultations {

  private final Reference reference;
  private final FindingMethods methods;
  private final RecognisingTraces recognising;
  private final ComplainantSeals seals;

  @Inject
  DraftedConsultations(
      Reference reference,
      FindingMethods methods,
      RecognisingTraces recognising,
      ComplainantSeals seals) {
    this.reference = reference;
    this.methods = methods;
    this.recognising = recognising;
    this.seals = seals;
  }

  /**
   * What a draft stands for.
   *
   * @param before who consulted as it is kept so far; {@link Complainant#NONE} for a new record
   * @throws hanki.reference.CategoryRetired if a category does not exist on the day received
   * @throws hanki.reference.StationClosed if the station does not exist on the day received
   */
  ClassifiedDraft classify(ConsultationDraft draft, Complainant before) {
    LocalDate day = draft.receivedOn();
    return new ClassifiedDraft(
        reference.station(draft.station(), day),
        reference.category(Scheme.CONSULTATION, draft.nationalCategory(), day),
        reference.category(Scheme.REPORTING, draft.reportingCategory(), day),
        reference.categories(Scheme.THEME, draft.themes(), day),
        seals.sealed(draft.complainant(), before),
        recognising.in(draft.circumstances().traceText()));
  }

  /**
   * Refuses a method of crime that the catalogue did not have on the day received.
   *
   * @throws hanki.guidance.MethodRetired if it did not
   */
  void keepToMethods(ConsultationDraft draft) {
    if (draft.circumstances().method() != null) {
      methods.method(draft.circumstances().method(), draft.receivedOn());
    }
  }

  static void keepToOwnStations(Scope scope, Station station) {
    if (!scope.covers(station)) {
      throw new StationNotYours(station.name().ja());
    }
  }
}
