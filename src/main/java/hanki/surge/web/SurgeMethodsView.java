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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** 方法と検証: how alerts come about, and how often each method cries wolf. */
@Named("surgeMethodsView")
@RequestScoped
public class SurgeMethodsView {

  private static final String BUNDLE = "hanki.surge.Text";

  private static final int USUAL_WEEKS = 52;

  private final TryingMethods trying;
  private final WatchingSurges watching;
  private final SurgeWords surgeWords;
  private final Texts texts;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Forms forms;

  private String from;
  private String to;
  private Week first;
  private Week last;
  private TrialOfMethods trial;

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
    last = Week.containing(end == null ? days.today() : end);
    first = begin == null ? last.plusWeeks(1L - USUAL_WEEKS) : Week.containing(begin);
  }

  /** Tries the methods on them, if the address says which. */
  private void tryMethods() {
    try {
      trial = trying.over(first, last);
    } catch (Refusal refusal) {
      forms.reject(refusal);
    }
  }

  /** Records the alerts of the weeks shown. */
  public String keep() {
    try {
      SurgesFound found = watching.over(first, last);
      forms.done(
          texts.text(
              BUNDLE,
              "methods.kept",
              surgeWords.number(found.found()),
              surgeWords.number(found.known())));
      return new Address("methods")
          .with("faces-redirect", "true")
          .with("from", first.firstDay())
          .with("to", last.firstDay())
          .toString();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** What came of it; null if nothing was asked or the weeks are out of reach. */
  public TrialOfMethods getTrial() {
    if (trial == null && isAsked() && first != null) {
      tryMethods();
    }
    return trial;
  }

  /** Whether the address names weeks. */
  public boolean isAsked() {
    return from != null && !from.isEmpty();
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

  public Week getFirst() {
    return first;
  }

  public Week getLast() {
    return last;
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
