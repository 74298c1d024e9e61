package hanki.incident.web;

import hanki.incident.Losses;
import hanki.platform.Refusal;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.quantity.Yen;
import hanki.reference.Offence;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says while one types how the incident will count, and what the amounts come to. */
@Named("incidentCountingView")
@RequestScoped
public class IncidentCountingView {

  private static final String BUNDLE = "hanki.incident.Text";

  private final IncidentEditView edit;
  private final IncidentChoicesView choices;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;

  @Inject
  IncidentCountingView(
      IncidentEditView edit,
      IncidentChoicesView choices,
      TypedDays days,
      Texts texts,
      Words words) {
    this.edit = edit;
    this.choices = choices;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(edit.getForm().getRecognisedOn());
  }

  /** Whether this incident will be counted, as far as the form says. */
  public boolean isCounted() {
    return edit.getForm().getCyber() != null && edit.getForm().getCyber().isCounted();
  }

  /** 令和２年上半期, or a request to enter the day. */
  public String getPeriod() {
    return days.half(edit.getForm().getRecognisedOn())
        .orElseGet(() -> texts.text(BUNDLE, "edit.countsWhenDay"));
  }

  /** 仙台中央. */
  public String getPlace() {
    return choices.stations(edit.getForm().getRecognisedOn()).stream()
        .filter(station -> station.code().equals(edit.getForm().getStation()))
        .map(Station::shortName)
        .map(words::label)
        .findFirst()
        .orElse("-");
  }

  /** 不正アクセス禁止法違反, the class of the main offence, or a dash. */
  public String getOffenceClass() {
    return choices.offences(edit.getForm().getRecognisedOn()).stream()
        .filter(offence -> offence.code().equals(edit.getForm().getMainOffence()))
        .map(Offence::category)
        .map(category -> words.label(category.label()))
        .findFirst()
        .orElse("-");
  }

  /** 被害額 as it will count; a dash while the amounts are no amounts yet. */
  public String getLoss() {
    Losses losses = losses();
    return losses == null ? "-" : words.yen(losses.total());
  }

  /** 実被害額. */
  public String getNetLoss() {
    Losses losses = losses();
    return losses == null ? "-" : words.yen(losses.net());
  }

  private Losses losses() {
    try {
      return edit.getForm().losses();
    } catch (IllegalArgumentException | Refusal notYet) {
      return null;
    }
  }

  /** 50万2,000円, beside an amount as typed. */
  public String echo(String typed) {
    try {
      return typed == null || typed.isBlank() ? "" : words.yen(Yen.parse(typed));
    } catch (IllegalArgumentException notYet) {
      return "";
    }
  }
}
