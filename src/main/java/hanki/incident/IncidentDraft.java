package hanki.incident;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an officer entered about one incident; codes are looked up when it is recorded.
 *
 * @param furtherOffences other offences of the same act
 * @param methodCode code of the method of crime; null if not known
 * @param traceText what was pasted of addresses, numbers and accounts; empty if nothing
 * @param place words for where it happened; empty if not known
 * @param responsible officer number; null if nobody yet
 * @param submitToken made with the form, so that saving twice records once
 */
public record IncidentDraft(
    LocalDate recognisedOn,
    String station,
    Origin origin,
    String mainOffence,
    Set<String> furtherOffences,
    String reportingCategory,
    CyberJudgement cyber,
    String methodCode,
    Occurrence occurrence,
    String place,
    Losses losses,
    CashOut cashOut,
    InvestigationState state,
    String responsible,
    String summary,
    String traceText,
    String submitToken) {}
