package hanki.jointinvestigation.web;

import hanki.jointinvestigation.CountedAs;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointMeasure;
import hanki.jointinvestigation.Part;
import hanki.jointinvestigation.PartTotals;
import hanki.jointinvestigation.ReadingSharedRecords;
import hanki.jointinvestigation.SharedContribution;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A number of the summary, and exactly the records that make it. */
@Named("jointFigureView")
@RequestScoped
public class JointFigureView {

  private final FindingJointInvestigations finding;
  private final ReadingSharedRecords reading;
  private String id;
  private String of;
  private String how;
  private String force;
  private String part;
  private JointInvestigation investigation;
  private List<SharedContribution> records = List.of();

  @Inject
  JointFigureView(FindingJointInvestigations finding, ReadingSharedRecords reading) {
    this.finding = finding;
    this.reading = reading;
  }

  /** Reads the records; what the address says and nobody knows is the number of persons. */
  public void load() {
    investigation = finding.open(RecordId.parse(id));
    Long joint = investigation.id();
    records =
        getPart() == null
            ? reading.behind(joint, getMeasure(), getHow()).stream()
                .filter(each -> force == null || force.isEmpty() || each.force().equals(force))
                .toList()
            : new PartTotals(investigation, reading.of(joint)).behind(getPart());
  }

  public JointInvestigation getInvestigation() {
    return investigation;
  }

  public List<SharedContribution> getRecords() {
    return records;
  }

  /** What a record adds to the number. */
  public long amount(SharedContribution record) {
    return getHow().amount(record);
  }

  /** The number. */
  public long getValue() {
    return records.stream().mapToLong(this::amount).sum();
  }

  public JointMeasure getMeasure() {
    return named(JointMeasure.values(), of).orElse(JointMeasure.PERSONS);
  }

  public CountedAs getHow() {
    return named(CountedAs.values(), how).orElse(CountedAs.DISTINCT);
  }

  /** Whose arrests alone are counted; null for all. */
  public Part getPart() {
    return named(Part.values(), part).orElse(null);
  }

  private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  /** Where the record itself stands. */
  public String address(SharedContribution record) {
    return switch (record.kind()) {
          case INCIDENT -> "/incident/show.xhtml?id=";
          case ARREST -> "/arrest/custody/show.xhtml?id=";
          case CLEARANCE -> "/arrest/show.xhtml?id=";
        }
        + record.record();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  /** The way of counting as the address says it. */
  public String getHowAsked() {
    return how;
  }

  public void setHowAsked(String how) {
    this.how = how;
  }

  public String getPartAsked() {
    return part;
  }

  public void setPartAsked(String part) {
    this.part = part;
  }

  /** Code of the one police whose records are listed; null or empty for all. */
  public String getForce() {
    return force;
  }

  public void setForce(String force) {
    this.force = force;
  }
}
