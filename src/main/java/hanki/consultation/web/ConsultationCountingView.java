package hanki.consultation.web;

import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.quantity.Yen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says while one types how the consultation will count, and what day and amount were understood.
 */
@Named("consultationCountingView")
@RequestScoped
public class ConsultationCountingView {

  private static final String BUNDLE = "hanki.consultation.Text";

  private final ConsultationEditView edit;
  private final ConsultationChoicesView choices;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;

  @Inject
  ConsultationCountingView(
      ConsultationEditView edit,
      ConsultationChoicesView choices,
      TypedDays days,
      Texts texts,
      Words words) {
    this.edit = edit;
    this.choices = choices;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  private ConsultationForm form() {
    return edit.getForm();
  }

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(form().getReceivedOn());
  }

  /** 50万2,000円, beside the field. */
  public String getYenEcho() {
    try {
      return form().getDamageYen().isBlank() ? "" : words.yen(Yen.parse(form().getDamageYen()));
    } catch (IllegalArgumentException notYet) {
      return "";
    }
  }

  /** Whether this record will be counted, as far as the form says. */
  public boolean isCounted() {
    return form().getKind() != null && form().getKind().isCounted();
  }

  /** 令和２年上半期, or a request to enter the day. */
  public String getPeriod() {
    return days.half(form().getReceivedOn())
        .orElseGet(() -> texts.text(BUNDLE, "edit.countsWhenDay"));
  }

  /** 仙台中央. */
  public String getPlace() {
    return choices.stations(form().getReceivedOn()).stream()
        .filter(station -> station.code().equals(form().getStation()))
        .map(station -> words.label(station.shortName()))
        .findFirst()
        .orElse("-");
  }

  /** 詐欺・悪質商法, or a dash. */
  public String getCategory() {
    return choices.nationals(form().getReceivedOn()).stream()
        .filter(category -> category.code().equals(form().getNationalCategory()))
        .map(category -> words.label(category.label()))
        .findFirst()
        .orElse("-");
  }
}
