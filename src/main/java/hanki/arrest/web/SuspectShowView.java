package hanki.arrest.web;

import hanki.arrest.ArrestRow;
import hanki.arrest.CaseRecords;
import hanki.arrest.FindingSuspects;
import hanki.arrest.Forces;
import hanki.arrest.Involvement;
import hanki.arrest.Suspect;
import hanki.arrest.SuspectName;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.Label;
import hanki.platform.web.RecordId;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Shows one suspect and what happened; the name only on request, which is an act of its own. */
@Named("suspectShowView")
@RequestScoped
public class SuspectShowView {

  private final FindingSuspects finding;
  private final Forces forces;
  private final CurrentOfficer officer;
  private final Words words;
  private String id;
  private Suspect suspect;
  private CaseRecords cases = new CaseRecords(List.of(), List.of());
  private SuspectName name;

  @Inject
  SuspectShowView(FindingSuspects finding, Forces forces, CurrentOfficer officer, Words words) {
    this.finding = finding;
    this.forces = forces;
    this.officer = officer;
    this.words = words;
  }

  /** Opens the record in the address. */
  public void load() {
    suspect = finding.open(RecordId.parse(id));
    cases = finding.cases(suspect.id());
  }

  /** Opens the seal on the name, for this page once. */
  public void unseal() {
    name = finding.unseal(RecordId.parse(id));
  }

  public Suspect getSuspect() {
    return suspect;
  }

  /** The arrests and clearances that name the suspect, as far as the reader may see them. */
  public CaseRecords getCases() {
    return cases;
  }

  /** The incidents with the role in each, by number. */
  public List<Involvement> getInvolvements() {
    return suspect == null
        ? List.of()
        : suspect.involvements().stream()
            .sorted(Comparator.comparing(Involvement::incidentNumber))
            .toList();
  }

  /** 中国人; empty if not known. */
  public String getNationality() {
    if (suspect == null || suspect.nationality() == null) {
      return "";
    }
    Label country = suspect.nationality().name();
    String nationals = suspect.nationality().nationality();
    return words.label(nationals.isEmpty() ? country : new Label(nationals, country.en()));
  }

  /** 埼玉県警察. */
  public String force(ArrestRow row) {
    return words.label(forces.force(row.force()).name());
  }

  /** The name, if it was just unsealed; else null. */
  public SuspectName getName() {
    return name;
  }

  /**
   * Whether this officer may open a seal that is closed; also before the record is loaded, when
   * Faces looks which button was pressed.
   */
  public boolean isUnsealing() {
    boolean closed = suspect == null || suspect.isNamed() && name == null;
    return closed && officer.may(Permission.UNSEAL_NAMES);
  }

  /** Whether this officer may correct the record. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_CLEARANCES);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
