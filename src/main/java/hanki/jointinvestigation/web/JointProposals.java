package hanki.jointinvestigation.web;

import hanki.identity.CurrentOfficer;
import hanki.incident.FindingIncidents;
import hanki.incident.IncidentBrief;
import hanki.incident.NamedIncidents;
import hanki.platform.web.Texts;
import hanki.trace.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Begins a proposal from incidents that hang together: their traces, and a sentence that says so.
 */
@ApplicationScoped
class JointProposals {

  private static final String BUNDLE = "hanki.jointinvestigation.Text";
  private static final int MOST = 20;

  private final NamedIncidents named;
  private final FindingIncidents finding;
  private final CurrentOfficer officer;
  private final Texts texts;

  @Inject
  JointProposals(
      NamedIncidents named, FindingIncidents finding, CurrentOfficer officer, Texts texts) {
    this.named = named;
    this.finding = finding;
    this.officer = officer;
    this.texts = texts;
  }

  /** Fills what the incidents tell, as far as the officer may see them. */
  void fill(JointInvestigationForm form, String numbers) {
    List<IncidentBrief> incidents =
        named.withNumbers(NamedIncidents.numbersIn(numbers), officer.scope()).stream()
            .limit(MOST)
            .toList();
    if (incidents.isEmpty()) {
      return;
    }
    Set<String> traces = new LinkedHashSet<>();
    incidents.forEach(
        each -> finding.open(each.id()).traces().stream().map(Trace::written).forEach(traces::add));
    form.setTraceText(String.join("\n", traces));
    form.setSummary(
        texts.text(
            BUNDLE,
            "edit.proposal",
            incidents.stream().map(IncidentBrief::number).collect(Collectors.joining("、"))));
  }
}
