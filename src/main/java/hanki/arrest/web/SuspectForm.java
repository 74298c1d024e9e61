package hanki.arrest.web;

import hanki.arrest.AgeBand;
import hanki.arrest.Sex;
import hanki.arrest.Suspect;
import hanki.arrest.SuspectDraft;
import hanki.period.EraDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands in the fields of the form of a suspect, as typed. The name that is kept is never
 * shown.
 */
public class SuspectForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Size(max = 60, message = "{tooLong}")
  private String pseudonym = "";

  @Size(max = 80, message = "{tooLong}")
  private String name = "";

  @ReadableBirthday private String bornOn = "";
  private String nationality = "";

  @NotNull(message = "{choose}")
  private AgeBand ageBand = AgeBand.UNKNOWN;

  @NotNull(message = "{choose}")
  private Sex sex = Sex.UNKNOWN;

  @NotBlank(message = "{choose}")
  private String station = "";

  private LocalDate enteredOn;
  private String submitToken = UUID.randomUUID().toString();
  private int version;

  /** An empty form. */
  static SuspectForm empty(LocalDate today, String station) {
    SuspectForm form = new SuspectForm();
    form.enteredOn = today;
    form.station = station;
    return form;
  }

  /** The form of a recorded suspect. */
  static SuspectForm of(Suspect suspect) {
    SuspectForm form = new SuspectForm();
    form.version = suspect.version();
    form.enteredOn = suspect.enteredOn();
    form.station = suspect.station().code();
    form.pseudonym = suspect.pseudonym().equals(suspect.number()) ? "" : suspect.pseudonym();
    form.nationality = suspect.nationality() == null ? "" : suspect.nationality().code();
    form.ageBand = suspect.ageBand();
    form.sex = suspect.sex();
    return form;
  }

  /** The draft; only of a form that is in order. */
  SuspectDraft toDraft(LocalDate today) {
    return new SuspectDraft(
        enteredOn,
        station,
        pseudonym,
        name,
        bornOn.isBlank() ? null : EraDate.parse(bornOn, today).day(),
        nationality,
        ageBand,
        sex,
        submitToken);
  }

  public String getPseudonym() {
    return pseudonym;
  }

  public void setPseudonym(String pseudonym) {
    this.pseudonym = pseudonym == null ? "" : pseudonym;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  public String getBornOn() {
    return bornOn;
  }

  public void setBornOn(String bornOn) {
    this.bornOn = bornOn == null ? "" : bornOn;
  }

  public String getNationality() {
    return nationality;
  }

  public void setNationality(String nationality) {
    this.nationality = nationality == null ? "" : nationality;
  }

  public AgeBand getAgeBand() {
    return ageBand;
  }

  public void setAgeBand(AgeBand ageBand) {
    this.ageBand = ageBand;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  /** One per form that was opened: sent twice, it is recorded once. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page; what is no token of ours changes nothing. */
  public void setSubmitToken(String submitToken) {
    if (submitToken != null && submitToken.matches("[0-9a-f-]{36}")) {
      this.submitToken = submitToken;
    }
  }

  /** The version of the record that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
