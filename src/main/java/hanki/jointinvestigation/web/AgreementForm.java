package hanki.jointinvestigation.web;

import hanki.jointinvestigation.Agreement;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields of the agreement, as typed. */
public class AgreementForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @ReadableDay private String agreedOn = "";

  @Size(max = 2000, message = "{tooLong}")
  private String matter = "";

  @Size(max = 2000, message = "{tooLong}")
  private String duties = "";

  @Size(max = 2000, message = "{tooLong}")
  private String formation = "";

  @Size(max = 200, message = "{tooLong}")
  private String seat = "";

  @Size(max = 2000, message = "{tooLong}")
  private String dissolution = "";

  @Size(max = 2000, message = "{tooLong}")
  private String otherTerms = "";

  static AgreementForm of(Agreement agreed) {
    AgreementForm form = new AgreementForm();
    form.agreedOn = agreed.agreedOn() == null ? "" : new EraDate(agreed.agreedOn()).sign();
    form.matter = agreed.matter();
    form.duties = agreed.duties();
    form.formation = agreed.formation();
    form.seat = agreed.seat();
    form.dissolution = agreed.dissolution();
    form.otherTerms = agreed.otherTerms();
    return form;
  }

  /** The agreement; only of a form that is in order. */
  Agreement toAgreement(LocalDate today) {
    return new Agreement(
        agreedOn.isBlank() ? null : EraDate.parse(agreedOn, today).day(),
        matter,
        duties,
        formation,
        seat,
        dissolution,
        otherTerms);
  }

  public String getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(String agreedOn) {
    this.agreedOn = agreedOn == null ? "" : agreedOn;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter == null ? "" : matter;
  }

  public String getDuties() {
    return duties;
  }

  public void setDuties(String duties) {
    this.duties = duties == null ? "" : duties;
  }

  public String getFormation() {
    return formation;
  }

  public void setFormation(String formation) {
    this.formation = formation == null ? "" : formation;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat == null ? "" : seat;
  }

  public String getDissolution() {
    return dissolution;
  }

  public void setDissolution(String dissolution) {
    this.dissolution = dissolution == null ? "" : dissolution;
  }

  public String getOtherTerms() {
    return otherTerms;
  }

  public void setOtherTerms(String otherTerms) {
    this.otherTerms = otherTerms == null ? "" : otherTerms;
  }
}
