package hanki.jointinvestigation.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.jointinvestigation.diagram.ClusterDrawing;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.trace.Cluster;
import hanki.trace.Clusters;
import hanki.trace.FindingClusters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records of different stations that hang together by traces: what a joint investigation is for.
 */
@Named("jointSuggestionView")
@RequestScoped
public class JointSuggestionView {

  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  /** How far back it looks where the address names no days. */
  static final int MONTHS = 12;

  private static final int MOST = 10;
  private static final int NAMED = 12;

  private final FindingClusters finding;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;
  private String from;
  private String to;
  private LocalDate first;
  private LocalDate last;
  private Clusters clusters = new Clusters(List.of(), false);

  @Inject
  JointSuggestionView(
      FindingClusters finding, CurrentOfficer officer, TypedDays days, Texts texts, Words words) {
    this.finding = finding;
    this.officer = officer;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  /** Looks at the days in the address; without any, at the last twelve months. */
  public void load() {
    LocalDate until = days.condition(to, texts.text(BUNDLE, "suggest.to"));
    last = until == null ? days.today() : until;
    LocalDate since = days.condition(from, texts.text(BUNDLE, "suggest.from"));
    first = since == null ? last.minusMonths(MONTHS) : since;
    clusters = finding.clusters(first, last);
  }

  /** The groups, those of the most stations first. */
  public List<Cluster> getGroups() {
    return clusters.groups().stream().limit(MOST).toList();
  }

  /** How many groups there are. */
  public int getCount() {
    return clusters.groups().size();
  }

  /** Whether there are more than are shown, or not every trace was looked at. */
  public boolean isCut() {
    return clusters.cut() || clusters.groups().size() > MOST;
  }

  public LocalDate getFirst() {
    return first;
  }

  public LocalDate getLast() {
    return last;
  }

  /** The group as a graph. */
  public ClusterDrawing drawing(Cluster of) {
    return ClusterDrawing.of(of);
  }

  /** 認R1-0007 仙台中央: what stands in the box of a record. */
  public String words(Cluster.Record of) {
    return of.number() + (of.station() == null ? "" : "　" + words.label(of.station()));
  }

  /** The trace, cut to what the box holds. */
  public String cut(String shown) {
    return shown.length() > 30 ? shown.substring(0, 29) + "…" : shown;
  }

  /** 認R1-0007、認R1-0008: the records that carry a trace. */
  public String carriers(Cluster of, Cluster.Tie tie) {
    int more = tie.records().size() - NAMED;
    return tie.records().stream()
            .limit(NAMED)
            .map(place -> of.records().get(place).number())
            .collect(Collectors.joining(texts.text(BUNDLE, "drawing.and")))
        + (more > 0 ? texts.text(BUNDLE, "suggest.more", more) : "");
  }

  /** The graph in words. */
  public String spoken(Cluster of) {
    return of.ties().stream()
        .map(tie -> tie.value().shown() + ": " + carriers(of, tie))
        .collect(Collectors.joining(texts.text(BUNDLE, "drawing.then")));
  }

  /** Where the proposal is written, from the group of that record. */
  public String proposal(Cluster of) {
    Cluster.Record first = of.records().get(0);
    return new Address("edit.xhtml")
        .with("group", first.carrier() + "/" + first.id())
        .with("from", from)
        .with("to", to)
        .toString();
  }

  /** Whether this officer may propose one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_JOINT_INVESTIGATIONS);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
