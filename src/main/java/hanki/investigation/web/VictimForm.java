package hanki.investigation.web;

import hanki.investigation.AgeBand;
import hanki.investigation.Sex;
import hanki.investigation.Victim;
import hanki.investigation.VictimDraft;
import hanki.investigation.VictimKind;
import hanki.platform.web.ReadableYen;
import hanki.quantity.Yen;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What stands in the fields of a victim, as typed. */
public class VictimForm extends TokenForm {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private VictimKind kind = VictimKind.INDIVIDUAL;

  @Size(max = 60, message = "{tooLong}")
  private String name = "";

  private AgeBand ageBand;
  private Sex sex;
  private String prefecture = "";

  @Size(max = 40, message = "{tooLong}")
  private String municipality = "";

  @ReadableYen private String lossYen = "";

  /** The form of a recorded victim; the name stays sealed. */
  static VictimForm of(Victim victim) {
    VictimForm form = new VictimForm();
    form.setVersion(victim.version());
    form.kind = victim.kind();
    form.ageBand = victim.ageBand();
    form.sex = victim.sex();
    form.setPrefecture(victim.prefecture());
    form.municipality = victim.municipality();
    form.lossYen = victim.loss() == null ? "" : String.valueOf(victim.loss().amount());
    return form;
  }

  /**
   * The draft; only of a form that is in order.
   *
   * @param named whether the record has a name: then an empty field leaves it
   */
  VictimDraft toDraft(boolean named) {
    return new VictimDraft(
        kind,
        named && name.isBlank() ? null : name,
        ageBand,
        sex,
        prefecture.isEmpty() ? null : prefecture,
        municipality,
        lossYen.isBlank() ? null : Yen.parse(lossYen),
        getSubmitToken());
  }

  public VictimKind getKind() {
    return kind;
  }

  public void setKind(VictimKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name == null ? "" : name;
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

  public String getPrefecture() {
    return prefecture;
  }

  public void setPrefecture(String prefecture) {
    this.prefecture = prefecture == null ? "" : prefecture;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality == null ? "" : municipality;
  }

  public String getLossYen() {
    return lossYen;
  }

  public void setLossYen(String lossYen) {
    this.lossYen = lossYen == null ? "" : lossYen;
  }
}
