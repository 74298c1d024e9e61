package hanki.arrest.web;

import hanki.arrest.AgeBand;
import hanki.arrest.CustodyKind;
import hanki.arrest.PersonDraft;
import hanki.arrest.Sex;
import hanki.arrest.SuspectDraft;
import hanki.arrest.SuspectRole;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One row of the persons in a form: one who is known by number, or a newcomer. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String NUMBER = "[1-9][0-9]{0,17}";

  private final Long suspectId;
  private final String token;
  private String number = "";
  private SuspectRole role = SuspectRole.OTHER;
  private CustodyKind custody;
  private String offence = "";

  @Size(max = 250, message = "{tooLong}")
  private String newMatter = "";

  @Size(max = 60, message = "{tooLong}")
  private String pseudonym = "";

  private String nationality = "";
  private AgeBand ageBand = AgeBand.UNKNOWN;
  private Sex sex = Sex.UNKNOWN;

  private PersonForm(Long suspectId, String token, CustodyKind custody) {
    this.suspectId = suspectId;
    this.token = token;
    this.custody = custody;
  }

  /** The row of somebody known. */
  static PersonForm known(Long suspectId, String number, CustodyKind custody) {
    PersonForm form = new PersonForm(suspectId, null, custody);
    form.number = number;
    return form;
  }

  /** The row of somebody who is entered with the record. */
  static PersonForm newcomer(String pseudonym, CustodyKind custody) {
    PersonForm form = new PersonForm(null, UUID.randomUUID().toString(), custody);
    form.pseudonym = pseudonym;
    return form;
  }

  /** Whether a text is the key of a row. */
  static boolean isKey(String key) {
    return key.matches(NUMBER + "|[0-9a-f-]{36}");
  }

  /** An empty row of that key, to be filled from a draft. */
  static PersonForm ofKey(String key, CustodyKind custody) {
    return key.matches(NUMBER)
        ? new PersonForm(Long.valueOf(key), null, custody)
        : new PersonForm(null, key, custody);
  }

  /** What tells the row from the others. */
  public String key() {
    return suspectId == null ? token : suspectId.toString();
  }

  PersonDraft toDraft(LocalDate day, String station) {
    return new PersonDraft(
        suspectId,
        suspectId != null
            ? null
            : new SuspectDraft(day, station, pseudonym, "", null, nationality, ageBand, sex, token),
        role,
        custody,
        offence,
        newMatter);
  }

  /** Null for a newcomer. */
  public Long suspectId() {
    return suspectId;
  }

  public boolean isNewcomer() {
    return suspectId == null;
  }

  /** 疑R2-0001; empty for a newcomer. */
  public String number() {
    return number;
  }

  public SuspectRole getRole() {
    return role;
  }

  public void setRole(SuspectRole role) {
    this.role = role;
  }

  public CustodyKind getCustody() {
    return custody;
  }

  public void setCustody(CustodyKind custody) {
    this.custody = custody;
  }

  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = offence == null ? "" : offence;
  }

  public String getNewMatter() {
    return newMatter;
  }

  public void setNewMatter(String newMatter) {
    this.newMatter = newMatter == null ? "" : newMatter;
  }

  public String getPseudonym() {
    return pseudonym;
  }

  public void setPseudonym(String pseudonym) {
    this.pseudonym = pseudonym == null ? "" : pseudonym;
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

  private List<Object> content() {
    return List.of(key(), role, custody, offence, newMatter, pseudonym, nationality, ageBand, sex);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonForm person && content().equals(person.content());
  }

  @Override
  public int hashCode() {
    return Objects.hash(content());
  }

  /** As a conflict shows it. */
  @Override
  public String toString() {
    return number.isEmpty() ? pseudonym : number;
  }
}
