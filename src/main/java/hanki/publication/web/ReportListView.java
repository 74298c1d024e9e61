package hanki.publication.web;

import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.ComposingReports;
import hanki.publication.FindingReports;
import hanki.publication.Report;
import hanki.publication.ReportKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The reports, and beginning one from a template. */
@Named("reportListView")
@ViewScoped
public class ReportListView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";
  private static final int HALVES = 16;

  private final transient FindingReports finding;
  private final transient ComposingReports composing;
  private final transient Forms forms;
  private final transient Texts texts;
  private final transient Words words;
  private final transient BusinessClock clock;

  private final String token = UUID.randomUUID().toString();
  private ReportKind kind = ReportKind.TABLES;
  private String half;

  @Inject
  ReportListView(
      FindingReports finding,
      ComposingReports composing,
      Forms forms,
      Texts texts,
      Words words,
      BusinessClock clock) {
    this.finding = finding;
    this.composing = composing;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
    this.clock = clock;
    this.half = HalfYear.containing(clock.today()).previous().code();
  }

  /** Begins a report and opens it. */
  public String begin() {
    Long id = composing.begin(kind, (HalfYear) Period.parse(half), token);
    forms.done(texts.text(BUNDLE, "list.begun"));
    return "edit?faces-redirect=true&id=" + id;
  }

  public List<Report> getReports() {
    return finding.all();
  }

  public ReportKind[] getKinds() {
    return ReportKind.values();
  }

  /** The halves a report can be about, the latest first. */
  public List<Choice> getHalves() {
    return Stream.iterate(HalfYear.containing(clock.today()), HalfYear::previous)
        .limit(HALVES)
        .map(each -> new Choice(each.code(), words.title(each)))
        .toList();
  }

  public ReportKind getKind() {
    return kind;
  }

  /** A post without a kind keeps the usual one. */
  public void setKind(ReportKind kind) {
    this.kind = kind == null ? this.kind : kind;
  }

  public String getHalf() {
    return half;
  }

  /** A post without a half keeps the usual one. */
  public void setHalf(String half) {
    this.half = half == null || half.isEmpty() ? this.half : half;
  }
}
