package hanki.jointinvestigation.web;

import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.trace.Carrier;
import hanki.trace.Cluster;
import hanki.trace.FindingClusters;
import hanki.trace.Trace;
import hanki.trace.TraceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Begins a proposal from records that hang together: their traces, and a sentence that says so. */
@ApplicationScoped
class JointProposals {

  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  /** Kinds whose compared form is one that is recognised when it is pasted again. */
  private static final Set<TraceKind> AS_COMPARED =
      Set.of(TraceKind.URL, TraceKind.DOMAIN, TraceKind.MAIL);

  private final FindingClusters finding;
  private final TypedDays days;
  private final Texts texts;

  @Inject
  JointProposals(FindingClusters finding, TypedDays days, Texts texts) {
    this.finding = finding;
    this.days = days;
    this.texts = texts;
  }

  /**
   * The group that holds a record, as far as the officer may see it.
   *
   * @param record kind and id: {@code INCIDENT/12}
   * @param from first day that was looked at, as in the address of the page
   * @param to last day
   */
  Optional<Cluster> group(String record, String from, String to) {
    int stroke = record.indexOf('/');
    if (stroke < 0) {
      return Optional.empty();
    }
    String carrier = record.substring(0, stroke);
    long id = RecordId.parse(record.substring(stroke + 1));
    LocalDate last = days.read(to).orElseGet(days::today);
    LocalDate first = days.read(from).orElseGet(() -> last.minusMonths(JointSuggestionView.MONTHS));
    return finding.clusters(first, last).groups().stream()
        .filter(
            group ->
                group.records().stream()
                    .anyMatch(each -> each.id() == id && each.carrier().name().equals(carrier)))
        .findFirst();
  }

  /** Fills what the group tells. */
  void fill(JointInvestigationForm form, Cluster group) {
    form.setTraceText(
        group.ties().stream()
            .map(tie -> pasted(tie.value()))
            .distinct()
            .collect(Collectors.joining("\n")));
    form.setSummary(
        texts.text(
            BUNDLE,
            "edit.proposal",
            group.records().stream().map(Cluster.Record::number).collect(Collectors.joining("、"))));
  }

  private static String pasted(Trace value) {
    return AS_COMPARED.contains(value.kind()) ? value.normalised() : value.shown();
  }

  /** Numbers of its incidents, which can be shared; empty if there are none. */
  static String incidents(Cluster group) {
    return group.records().stream()
        .filter(record -> record.carrier() == Carrier.INCIDENT)
        .map(Cluster.Record::number)
        .collect(Collectors.joining(" "));
  }
}
