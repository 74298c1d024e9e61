package hanki.publication.web;

import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.publication.FindingReports;
import hanki.publication.ManagingStyles;
import hanki.publication.ReportKind;
import hanki.publication.StyleChangedMeanwhile;
import hanki.publication.house.DigitWidth;
import hanki.publication.house.HouseStyle;
import hanki.publication.house.HouseStyleBook;
import hanki.publication.house.MoneyUnit;
import hanki.publication.house.StyleChoice.Rounding;
import hanki.publication.house.StyleChoice.SignPair;
import hanki.publication.house.StyleChoice.Wishes;
import hanki.publication.house.Years;
import hanki.quantity.Change;
import hanki.quantity.Share;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Chooses how reports of a kind are written, and shows at once what that looks like. */
@Named("reportStyleView")
@ViewScoped
public class ReportStyleView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";

  private final transient FindingReports finding;
  private final transient ManagingStyles managing;
  private final transient HouseStyleBook book;
  private final transient Forms forms;
  private final transient Texts texts;

  private String kind;
  private ReportKind of;
  private StyleForm form;
  private StyleForm opened;
  private Conflict conflict;

  @Inject
  ReportStyleView(
      FindingReports finding,
      ManagingStyles managing,
      HouseStyleBook book,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.managing = managing;
    this.book = book;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the style of the kind in the address; of the tables, if it names none that there is. */
  public void load() {
    if (form != null) {
      return;
    }
    of =
        Arrays.stream(ReportKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(ReportKind.TABLES);
    form = StyleForm.of(finding.style(of), book);
    opened = StyleForm.of(finding.style(of), book);
  }

  /** Takes over what was chosen; if somebody else did so first, both are put to choice. */
  public String save() {
    try {
      managing.choose(of, form.getVersion(), form.choice());
      forms.done(texts.text(BUNDLE, "style.saved", texts.text(BUNDLE, "kind." + of)));
      return "list?faces-redirect=true";
    } catch (StyleChangedMeanwhile changed) {
      StyleForm theirs = StyleForm.of(finding.style(of), book);
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms.conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return null;
    }
  }

  /** Takes over what was decided; the style can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** All as the shipped style has it. */
  public void takeBase() {
    if (getBases().contains(form.getBase())) {
      form.take(Wishes.of(book.style(form.getBase())));
    }
  }

  /** A line of the preview: what it is, and how it is written. */
  public record Sample(String what, String text) {}

  /** What it looks like, by the numbers of the seminar deck. */
  public List<Sample> getSamples() {
    HouseStyle style = book.style(form.choice());
    HalfYear half = new HalfYear(2020, Half.FIRST);
    return List.of(
        sample("COUNT", style.numbers().count(4361) + "件"),
        sample("DECIMALS", style.numbers().rate(new BigDecimal("6218.1"))),
        sample("FELL", style.numbers().difference(-26) + "件"),
        sample("ROSE", style.numbers().difference(290) + "件"),
        sample("RATE", style.numbers().rate(new Change(4243, 4361))),
        sample("SHARE", style.numbers().share(new Share(286, 608))),
        sample("AMOUNT", style.numbers().amount(10_663_000, MoneyUnit.MAN)),
        sample(
            "AMOUNT_ROSE", style.numbers().amountDifference(7_615_000, 10_663_000, MoneyUnit.MAN)),
        sample("PERSONS", style.people(5)),
        sample("PERIOD", style.dates().period(half)),
        sample("RANGE", style.dates().range(new CalendarYear(2015), new CalendarYear(2019))));
  }

  private Sample sample(String what, String text) {
    return new Sample(texts.text(BUNDLE, "sample." + what), text);
  }

  /** What somebody else chose meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  public ReportKind getOf() {
    return of;
  }

  public ReportKind[] getKinds() {
    return ReportKind.values();
  }

  /** The shipped styles. */
  public List<String> getBases() {
    return List.of(HouseStyleBook.MIYAGI, "police-agency", "finance");
  }

  /** Whose style it is: 宮城県警察. */
  public String force(String base) {
    return book.style(base).force();
  }

  public DigitWidth[] getWidths() {
    return DigitWidth.values();
  }

  public SignPair[] getPairs() {
    return SignPair.values();
  }

  public List<String> getPersons() {
    return List.of("人", "名");
  }

  /** How numbers can be rounded. */
  public Rounding[] getRoundings() {
    return Rounding.values();
  }

  public Years[] getEras() {
    return Years.values();
  }

  public StyleForm getForm() {
    return form;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
