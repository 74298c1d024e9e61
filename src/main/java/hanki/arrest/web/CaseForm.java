package hanki.arrest.web;

import hanki.arrest.CustodyKind;
import hanki.arrest.PersonDraft;
import hanki.incident.NamedIncidents;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the forms of arrests and clearances have in common: the incidents, typed as numbers, and a
 * row for each person. It is recorded once however often it is sent, and overwrites no newer
 * record.
 */
public abstract class CaseForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String addPerson = "";
  private String submitToken = UUID.randomUUID().toString();
  private int version;

  /** The day from which a record of the form counts, as typed. */
  abstract String dayTyped();

  /** Code of the station that keeps the record. */
  abstract String stationCode();

  /** How a person who is added was held. */
  abstract CustodyKind usualCustody();

  /** Numbers of incidents as typed. */
  public abstract String getIncidents();

  /** The persons in their order; rows are added and taken away in it. */
  public abstract List<PersonForm> getPeople();

  List<String> incidentNumbers() {
    return List.copyOf(NamedIncidents.numbersIn(getIncidents()));
  }

  List<PersonDraft> people(LocalDate day) {
    return getPeople().stream().map(person -> person.toDraft(day, stationCode())).toList();
  }

  Optional<PersonForm> person(String key) {
    return getPeople().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** Which rows there are: a draft of the form makes them anew before it fills them. */
  public String getRows() {
    return String.join(" ", getPeople().stream().map(PersonForm::key).toList());
  }

  /** Takes the rows back from the page or a draft; rows that are there keep what they hold. */
  public void setRows(String keys) {
    List<PersonForm> rows = new ArrayList<>();
    for (String key : (keys == null ? "" : keys).split(" ")) {
      if (PersonForm.isKey(key)) {
        rows.add(person(key).orElseGet(() -> PersonForm.ofKey(key, usualCustody())));
      }
    }
    getPeople().clear();
    getPeople().addAll(rows);
  }

  public String getAddPerson() {
    return addPerson;
  }

  public void setAddPerson(String addPerson) {
    this.addPerson = addPerson == null ? "" : addPerson;
  }

  /** One per form that was opened: sent twice, it is recorded once. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page or a draft; what is no token of ours changes nothing. */
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
