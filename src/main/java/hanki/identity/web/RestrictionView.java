package hanki.identity.web;

import hanki.identity.Officer;
import hanki.identity.RestrictingRecords;
import hanki.identity.Restriction;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Who may see one record: shows it, limits it, lifts the limit. */
@Named("restrictionView")
@ViewScoped
public class RestrictionView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.identity.Text";

  private final transient RestrictingRecords restricting;
  private final transient Forms forms;
  private final transient Texts texts;

  private String kind;
  private String id;
  private String number;
  private String page;
  private List<String> readers;
  private boolean on;

  @Inject
  RestrictionView(RestrictingRecords restricting, Forms forms, Texts texts) {
    this.restricting = restricting;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the record in the address. */
  public void load() {
    if (number == null) {
      show(restricting.restriction(kind, RecordId.parse(id)));
    }
  }

  /** Limits the record to those who are ticked. */
  public void restrict() {
    show(restricting.restrict(kind, RecordId.parse(id), readers));
    forms.done(texts.text(BUNDLE, "restriction.restricted", number));
  }

  /** Lifts the limit. */
  public void lift() {
    show(restricting.lift(kind, RecordId.parse(id)));
    forms.done(texts.text(BUNDLE, "restriction.lifted", number));
  }

  private void show(Restriction restriction) {
    page = restriction.page();
    number = restriction.number();
    readers = new ArrayList<>(restriction.readers());
    on = restriction.isOn();
  }

  public List<Officer> getCandidates() {
    return restricting.candidates();
  }

  /** Where the record is shown. */
  public String getRecordAddress() {
    return page;
  }

  public String getNumber() {
    return number;
  }

  public boolean isOn() {
    return on;
  }

  public List<String> getReaders() {
    return readers;
  }

  public void setReaders(List<String> readers) {
    this.readers = readers;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
