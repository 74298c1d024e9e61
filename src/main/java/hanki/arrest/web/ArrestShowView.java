package hanki.arrest.web;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestRow;
import hanki.arrest.FindingArrests;
import hanki.arrest.Forces;
import hanki.arrest.SuspectRow;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import hanki.platform.web.Words;
import hanki.reference.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows one arrest with those made together. One that may not be seen is missing. */
@Named("arrestShowView")
@RequestScoped
public class ArrestShowView {

  private final FindingArrests finding;
  private final Forces forces;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final Words words;
  private String id;
  private Arrest arrest;
  private List<ArrestRow> together = List.of();
  private List<SuspectRow> suspects = List.of();
  private long ordinal;

  @Inject
  ArrestShowView(
      FindingArrests finding,
      Forces forces,
      Reference reference,
      CurrentOfficer officer,
      Words words) {
    this.finding = finding;
    this.forces = forces;
    this.reference = reference;
    this.officer = officer;
    this.words = words;
  }

  /** Opens the record in the address. */
  public void load() {
    arrest = finding.open(RecordId.parse(id));
    together = finding.together(arrest);
    suspects = finding.suspects(together.stream().map(ArrestRow::suspectId).toList());
    ordinal = finding.ordinal(arrest);
  }

  public Arrest getArrest() {
    return arrest;
  }

  /** The arrests of the event, this one among them. */
  public List<ArrestRow> getTogether() {
    return together;
  }

  /** The record of a person; null if the reader may not see it. */
  public SuspectRow suspect(Long suspectId) {
    return suspects.stream().filter(each -> each.id().equals(suspectId)).findFirst().orElse(null);
  }

  /** Which arrest of the person it is: 1 for the first. */
  public long getOrdinal() {
    return ordinal;
  }

  /** 警視庁　サイバー犯罪対策課. */
  public String getForce() {
    return arrest == null
        ? ""
        : words.label(forces.force(arrest.force()).name()) + "　" + arrest.unit();
  }

  /** 埼玉県; empty if not known. */
  public String getPlace() {
    return arrest == null || arrest.placePrefecture() == null
        ? ""
        : words.label(reference.prefecture(arrest.placePrefecture()).label());
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(arrest.arrestedOn());
  }

  /** Whether this officer may correct it. */
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
