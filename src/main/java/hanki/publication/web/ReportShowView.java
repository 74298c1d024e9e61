package hanki.publication.web;

import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.publication.CheckingReports;
import hanki.publication.FindingReports;
import hanki.publication.NoSuchReport;
import hanki.publication.PublicationDraft;
import hanki.publication.PublishedReport;
import hanki.publication.ReadyReport;
import hanki.publication.Report;
import hanki.publication.ReportForm;
import hanki.publication.ReportProblem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A report: how it will look, where it stands on its route, and what can be done with it. */
@Named("reportShowView")
@ViewScoped
public class ReportShowView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";

  private final transient FindingReports finding;
  private final transient ReportCommands commands;
  private final transient CheckingReports checking;
  private final transient Forms forms;
  private final transient Texts texts;

  private transient Report report;
  private transient ReadyReport ready;
  private transient List<ReportProblem> problems;
  private final String token = UUID.randomUUID().toString();
  private String id;
  private int version;
  private String said = "";
  private String answer = "";
  private boolean isFinal;

  @Inject
  ReportShowView(
      FindingReports finding,
      ReportCommands commands,
      CheckingReports checking,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.commands = commands;
    this.checking = checking;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens the report in the address.
   *
   * @throws NoSuchReport if there is none
   */
  public void load() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NoSuchReport();
    }
    report = finding.report(Long.valueOf(id));
    version = report.version();
    ready = finding.ready(report.id());
  }

  public String sendOff() {
    return run("sentOff", () -> commands.approving().submit(number(), version));
  }

  public String takeBack() {
    return run("takenBack", () -> commands.approving().takeBack(number(), version));
  }

  public String approve() {
    return run("approved", () -> commands.approving().approve(number(), version, said));
  }

  public String act() {
    return run("acted", () -> commands.approving().act(number(), version, said));
  }

  public String giveBack() {
    return run("givenBack", () -> commands.approving().giveBack(number(), version, said));
  }

  public String see() {
    return run("seen", () -> commands.approving().see(number(), version, said));
  }

  public String publish() {
    commands.making().begin(number(), ReportForm.values().length);
    PublicationDraft how = new PublicationDraft(isFinal, said, answer);
    return run("published", () -> commands.publishing().publish(number(), version, how).id());
  }

  public String follow() {
    return run("followed", () -> commands.composing().follow(number(), token));
  }

  private Long number() {
    return Long.valueOf(id);
  }

  private String run(String done, Supplier<Long> command) {
    try {
      Long shown = command.get();
      forms.done(texts.text(BUNDLE, "show." + done));
      return "show?faces-redirect=true&id=" + shown;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** Reads it anew after a refused command. */
  public Report getReport() {
    if (report == null) {
      report = finding.report(number());
    }
    return report;
  }

  private ReadyReport ready() {
    if (ready == null) {
      ready = finding.ready(number());
    }
    return ready;
  }

  public List<PreviewBlock> getBlocks() {
    return PreviewBlock.of(ready());
  }

  public String getFingerprint() {
    return ready().fingerprint();
  }

  /** What the checks find in a draft, or what was answered for when it was published. */
  public List<ReportProblem> getProblems() {
    if (problems == null) {
      problems =
          getReport().state().isPublished()
              ? finding.published(number()).map(PublishedReport::problems).orElse(List.of())
              : checking.problems(report.draft(), ready());
    }
    return problems;
  }

  /** How many of them forbid publication. */
  public long getGrave() {
    return getReport().state().isPublished()
        ? 0
        : getProblems().stream().filter(ReportProblem::isGrave).count();
  }

  /** What was published of it; null of a draft. */
  public PublishedReport getPublished() {
    return finding.published(number()).orElse(null);
  }

  public List<Report> getFollowing() {
    return finding.followingOn(getReport());
  }

  public ReportForm[] getForms() {
    return ReportForm.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said == null ? "" : said;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer == null ? "" : answer;
  }

  public boolean isIsFinal() {
    return isFinal;
  }

  public void setIsFinal(boolean isFinal) {
    this.isFinal = isFinal;
  }
}
