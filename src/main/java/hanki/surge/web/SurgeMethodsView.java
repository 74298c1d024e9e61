package hanki.surge.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.Week;
import hanki.platform.Refusal;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.quantity.Share;
import hanki.surge.SurgesFound;
import hanki.surge.TrialOfMethods;
import hanki.surge.TriedMethod;
import hanki.surge.TryingMethods;
import hanki.surge.WatchingSurges;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** 方法と検証: how alerts come about, and how often each method cries wolf. */
@Named("surgeMethodsView")
@ViewScoped
public class SurgeMethodsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.surge.Text";

  private static final int USUAL_WEEKS = 52;

  private final transient TryingMethods trying;
  private final transient WatchingSurges watching;
  private final transient SurgeWords surgeWords;
  private final transient Texts texts;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;

  private String from;
  private String to;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private boolean asked;
  private transient TrialOfMethods trial;

  @Inject
  SurgeMethodsView(
      TryingMethods trying,
      WatchingSurges watching,
      SurgeWords surgeWords,
      Texts texts,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms) {
    this.trying = trying;
    this.watching = watching;
    this.surgeWords = surgeWords;
    this.texts = texts;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
  }

  /** Takes the weeks over from the address; without any, the last year. Tries nothing yet. */
  public void load() {
    LocalDate begin = days.condition(from, texts.text(BUNDLE, "methods.from"));
    LocalDate end = days.condition(to, texts.text(BUNDLE, "methods.to"));
    asked = begin != null;
    lastDay = Week.containing(end == null ? days.today() : end).firstDay();
    firstDay =
        begin == null ? lastDay.minusWeeks(USUAL_WEEKS - 1L) : Week.containing(begin).firstDay();
  }

  /** Tries the methods on them, once. */
  private void tryMethods() {
    asked = false;
    try {
      trial = trying.over(getFirst(), getLast());
    } catch (Refusal refusal) {
      forms.reject(refusal);
    }
  }

  /** Records the alerts of the weeks shown. */
  public String keep() {
    try {
      SurgesFound found = watching.over(getFirst(), getLast());
      forms.done(
          texts.text(
              BUNDLE,
              "methods.kept",
              surgeWords.number(found.found()),
              surgeWords.number(found.known())));
      return new Address("methods")
          .with("faces-redirect", "true")
          .with("from", firstDay)
          .with("to", lastDay)
          .toString();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** What came of it; null unless the address names a first week, within reach. */
  public TrialOfMethods getTrial() {
    if (trial == null && asked) {
      tryMethods();
    }
    return trial;
  }

  /** Its name; that of the program itself for the ladder. */
  public String name(TriedMethod tried) {
    return tried
        .method()
        .map(method -> texts.text(BUNDLE, "method." + method))
        .orElseGet(() -> texts.text(BUNDLE, "methods.program"));
  }

  public List<TriedMethod> getMethods() {
    return getTrial() == null ? List.of() : trial.methods();
  }

  /** How many of the alerts decided on were false. */
  public Share getFalseShare() {
    TrialOfMethods.Decisions decisions = trial.decisions();
    return new Share(decisions.dismissed(), decisions.all() - decisions.open());
  }

  /** Whether this officer may record alerts. */
  public boolean isDecider() {
    return officer.may(Permission.DECIDE_SURGES);
  }

  /** The first of the weeks; null until the page is loaded. */
  public Week getFirst() {
    return firstDay == null ? null : new Week(firstDay);
  }

  public Week getLast() {
    return lastDay == null ? null : new Week(lastDay);
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
