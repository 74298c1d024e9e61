package hanki.incident;

import hanki.guidance.FindingMethods;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.trace.RecognisingTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the codes and the pasted text of a draft stand for on the day it was recognised. */
@ApplicationScoped
class IncidentCodes {

  private final Reference reference;
  private final FindingMethods methods;
  private final RecognisingTraces traces;

  @Inject
  IncidentCodes(Reference reference, FindingMethods methods, RecognisingTraces traces) {
    this.reference = reference;
    this.methods = methods;
    this.traces = traces;
  }

  /**
   * Looks everything up.
   *
   * @throws hanki.reference.OffenceNotInForce if an offence does not exist on that day
   * @throws hanki.reference.CategoryRetired if the category does not
   * @throws hanki.reference.StationClosed if the station does not
   */
  Incident.Classified classify(IncidentDraft draft) {
    LocalDate day = draft.recognisedOn();
    return new Incident.Classified(
        reference.station(draft.station(), day),
        reference.offence("mainOffence", draft.mainOffence(), day),
        reference.offences("furtherOffences", draft.furtherOffences(), day),
        reference.category(Scheme.REPORTING, draft.reportingCategory(), day),
        traces.in(draft.traceText()));
  }

  /**
   * Lets only a method stand that the catalogue has on the day; null names none and may stand.
   *
   * @throws hanki.guidance.MethodRetired if it does not
   */
  void keepToCatalogue(IncidentDraft draft) {
    if (draft.methodCode() != null) {
      methods.method(draft.methodCode(), draft.recognisedOn());
    }
  }
}
