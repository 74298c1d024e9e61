package hanki.national.web;

import hanki.national.CheckedValue;
import hanki.national.CheckedValue.State;
import hanki.national.EnteredValue;
import hanki.national.FindingPublishedSeries;
import hanki.national.PublishedSeries;
import hanki.national.RecordingPublishedValues;
import hanki.national.SourceDocument;
import hanki.national.StandingValue;
import hanki.national.ValueFault;
import hanki.national.Vintage;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Enters one published value. What stands for the period is shown first, and the value is entered
 * beside it only when that is confirmed.
 */
@Named("nationalEnterView")
@ViewScoped
public class NationalEnterView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.national.Text";

  /** Ids of the fields that are not called like their column. */
  private static final Map<String, String> FIELDS =
      Map.of("period_words", "periodWords", "published_on", "publishedOn", "series", "-");

  private final transient RecordingPublishedValues recording;
  private final transient FindingPublishedSeries finding;
  private final transient PublishedWords published;
  private final transient Forms forms;
  private final transient Texts texts;

  private final PublishedValueForm form = new PublishedValueForm();
  private String code;
  private CheckedValue pending;

  @Inject
  NationalEnterView(
      RecordingPublishedValues recording,
      FindingPublishedSeries finding,
      PublishedWords published,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.finding = finding;
    this.published = published;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens the form of the series in the address.
   *
   * @throws hanki.national.NoSuchSeries if there is none
   */
  public void load() {
    finding.series(code);
  }

  /** Enters the value if it is the first of its period; else shows what stands, to confirm. */
  public String save() {
    CheckedValue checked = check();
    if (checked == null) {
      return null;
    }
    if (checked.state() == State.NEW || checked.state() == State.KNOWN) {
      return enter(checked);
    }
    pending = checked;
    return null;
  }

  /** Enters the value beside what stands, if both are still what was shown. */
  public String confirm() {
    CheckedValue checked = check();
    if (checked == null) {
      return null;
    }
    if (!checked.equals(pending)) {
      return save();
    }
    return enter(checked);
  }

  private CheckedValue check() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    if (form.isWithKnownDocument() && form.isWithNewDocument()) {
      forms.reject("document", texts.text(BUNDLE, "enter.eitherDocument"));
      return null;
    }
    SourceDocument known = document();
    if (form.isWithKnownDocument() && known == null) {
      forms.reject("document", texts.common("choose"));
      return null;
    }
    CheckedValue checked = recording.check(form.typed(code, known));
    checked.faults().forEach(this::reject);
    return checked.state() == State.FAULTY ? null : checked;
  }

  private SourceDocument document() {
    return form.isWithKnownDocument()
        ? finding
            .document(Long.valueOf(form.getDocument()))
            .filter(each -> each.publishedOn() != null)
            .orElse(null)
        : null;
  }

  private void reject(ValueFault fault) {
    String column = fault.column().column();
    forms.reject(
        FIELDS.getOrDefault(column, column),
        texts.text(
            BUNDLE, "problem." + fault.problem().name(), fault.text(), fault.column().longest()));
  }

  private String enter(CheckedValue checked) {
    try {
      EnteredValue entered = recording.record(checked);
      forms.done(
          texts.text(
              BUNDLE,
              entered.edition() == 1 ? "enter.done" : "enter.doneBeside",
              published.period(entered.draft().period()),
              published.amount(entered.draft().amount()),
              entered.edition()));
      return "series?faces-redirect=true&code="
          + code
          + "&period="
          + entered.draft().period().code();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      pending = null;
      return null;
    }
  }

  /** What stands for the period, while that is to be confirmed; else null. */
  public StandingValue getStanding() {
    return pending == null ? null : pending.standing();
  }

  /** Whether the value would take the place of what stands, or stand behind it. */
  public boolean isNewer() {
    return pending != null && pending.state() == State.NEWER;
  }

  /** The sentence that asks for the confirmation. */
  public String getQuestion() {
    if (pending == null) {
      return "";
    }
    StandingValue standing = pending.standing();
    return texts.text(
        BUNDLE,
        isNewer() ? "enter.newer" : "enter.older",
        published.period(pending.draft().period()),
        published.amount(standing.amount()),
        texts.text(BUNDLE, "vintage." + standing.vintage().name()),
        published.day(standing.publishedOn()),
        standing.institution(),
        published.amount(pending.draft().amount()));
  }

  /** A document that can be chosen. */
  public record Choice(String id, String label) {}

  /** Documents of a known day, the newest first. */
  public List<Choice> getDocuments() {
    return finding.documents().stream()
        .filter(each -> each.publishedOn() != null)
        .map(
            each ->
                new Choice(
                    each.id().toString(),
                    texts.text(
                        BUNDLE,
                        "enter.document",
                        published.day(each.publishedOn()),
                        each.institution(),
                        each.title(),
                        each.number())))
        .toList();
  }

  public Vintage[] getVintages() {
    return Vintage.values();
  }

  public PublishedSeries getSeries() {
    return code == null ? null : finding.series(code);
  }

  public String getName() {
    return code == null ? "" : published.name(finding.series(code));
  }

  public PublishedValueForm getForm() {
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
