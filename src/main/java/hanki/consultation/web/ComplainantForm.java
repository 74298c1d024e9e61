package hanki.consultation.web;

import hanki.consultation.AgeBand;
import hanki.consultation.Complainant;
import hanki.consultation.ComplainantDraft;
import hanki.consultation.Party;
import hanki.consultation.PersonalDetails;
import hanki.consultation.Sex;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who consults, as typed. Of a recorded consultation the name and contacts are not in it before
 * they were unmasked; saved so, they stay as they are.
 */
public class ComplainantForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean revealed = true;

  @Size(max = PersonalDetails.LONGEST_NAME, message = "{tooLong}")
  private String name = "";

  @Size(max = PersonalDetails.LONGEST_TELEPHONE, message = "{tooLong}")
  private String telephone = "";

  private Party party;

  @Size(max = PersonalDetails.LONGEST_NAME, message = "{tooLong}")
  private String kana = "";

  @Size(max = PersonalDetails.LONGEST_MAIL, message = "{tooLong}")
  private String mail = "";

  @Size(max = PersonalDetails.LONGEST_ADDRESS, message = "{tooLong}")
  private String address = "";

  @Size(max = ComplainantDraft.LONGEST_MUNICIPALITY, message = "{tooLong}")
  private String municipality = "";

  private AgeBand ageBand;

  private Sex sex;

  /** What may be seen of a recorded one without unmasking. */
  static ComplainantForm of(Complainant complainant) {
    ComplainantForm form = new ComplainantForm();
    form.revealed = !complainant.isKnown();
    form.party = complainant.party();
    form.ageBand = complainant.ageBand();
    form.sex = complainant.sex();
    form.setMunicipality(complainant.municipality());
    return form;
  }

  /** Fills in what was unmasked. */
  void reveal(PersonalDetails details) {
    revealed = true;
    name = details.name();
    kana = details.kana();
    telephone = details.telephone();
    mail = details.mail();
    address = details.address();
  }

  /** The draft; its details are null while masked. */
  ComplainantDraft toDraft() {
    return new ComplainantDraft(party, ageBand, sex, municipality, revealed ? details() : null);
  }

  private PersonalDetails details() {
    return new PersonalDetails(name, kana, telephone, mail, address);
  }

  /** Whether more than name and telephone is told, so that the fold must stand open. */
  public boolean isMoreTold() {
    return party != null
        || ageBand != null
        || sex != null
        || !(kana + mail + address + municipality).isBlank();
  }

  /** Whether name and contacts stand in the fields. */
  public boolean isRevealed() {
    return revealed;
  }

  public void setRevealed(boolean revealed) {
    this.revealed = revealed;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone == null ? "" : telephone;
  }

  public Party getParty() {
    return party;
  }

  public void setParty(Party party) {
    this.party = party;
  }

  public String getKana() {
    return kana;
  }

  public void setKana(String kana) {
    this.kana = kana == null ? "" : kana;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail == null ? "" : mail;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address == null ? "" : address;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality == null ? "" : municipality;
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
}
