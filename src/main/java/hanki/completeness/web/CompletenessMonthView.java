package hanki.completeness.web;

import hanki.completeness.DeliveringMonths;
import hanki.completeness.DeliveryKind;
import hanki.completeness.FindingMonths;
import hanki.completeness.MonthPage;
import hanki.completeness.NoSuchMonth;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Refusal;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One month of one station: what was said of it, and saying it. */
@Named("completenessMonthView")
@ViewScoped
public class CompletenessMonthView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.completeness.Text";

  private final transient FindingMonths finding;
  private final transient DeliveringMonths delivering;
  private final transient Forms forms;
  private final transient Texts texts;
  private final transient Words words;

  private String station;
  private String month;
  private final TakeBackForm form = new TakeBackForm();
  private transient MonthPage page;

  @Inject
  CompletenessMonthView(
      FindingMonths finding, DeliveringMonths delivering, Forms forms, Texts texts, Words words) {
    this.finding = finding;
    this.delivering = delivering;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
  }

  /**
   * Reads the station-month in the address.
   *
   * @throws NoSuchMonth if it names none
   */
  public void load() {
    page = finding.month(station, month());
  }

  private Month month() {
    try {
      return Period.parse(month) instanceof Month named ? named : nothing();
    } catch (IllegalArgumentException nonsense) {
      return nothing();
    }
  }

  private static Month nothing() {
    throw new NoSuchMonth();
  }

  /** Says that everything is entered. */
  public String deliver() {
    return done(() -> delivering.deliver(station, month(), DeliveryKind.DELIVERED), "DELIVERED");
  }

  /** Says that there was nothing. */
  public String deliverNothing() {
    return done(() -> delivering.deliver(station, month(), DeliveryKind.NOTHING), "NOTHING");
  }

  /** Takes that back. */
  public String takeBack() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    return done(() -> delivering.takeBack(station, month(), form.getReason().strip()), "BACK");
  }

  private String done(Runnable command, String what) {
    try {
      command.run();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      page = null;
      return null;
    }
    forms.done(texts.text(BUNDLE, "done." + what, getName()));
    return new Address("month.xhtml")
        .with("faces-redirect", "true")
        .with("station", station)
        .with("month", month)
        .toString();
  }

  public MonthPage getPage() {
    if (page == null) {
      page = finding.month(station, month());
    }
    return page;
  }

  /** 仙台中央警察署 令和8年10月. */
  public String getName() {
    return texts.text(
        BUNDLE,
        "month.name",
        words.label(getPage().month().station().name()),
        words.period(getPage().month().month()));
  }

  /** The half in whose table it stands. */
  public HalfYear getHalf() {
    return HalfYear.containing(getPage().month().month().firstDay());
  }

  /** The list of its consultations. */
  public String getConsultationsHref() {
    return records("/consultation/list.xhtml");
  }

  /** The list of its incidents. */
  public String getIncidentsHref() {
    return records("/incident/list.xhtml");
  }

  private String records(String list) {
    return new Address(list)
        .with("station", station)
        .with("from", getPage().month().month().firstDay())
        .with("to", getPage().month().month().lastDay())
        .toString();
  }

  public TakeBackForm getForm() {
    return form;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }
}
