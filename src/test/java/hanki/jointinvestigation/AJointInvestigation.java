package hanki.jointinvestigation;

import hanki.reference.ForceListing.Between;
import hanki.reference.TestReference;
import hanki.trace.RecognisingTraces;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Builds joint investigations (架空) for tests: of Miyagi, which keeps and leads it, and Saitama. */
public class AJointInvestigation {

  private final List<Member> members = new ArrayList<>();
  private JointKind kind = JointKind.JOINT;
  private String station = "miyagi-hq-cyber";
  private LocalDate establishedOn = LocalDate.of(2020, 4, 1);
  private LocalDate dissolvedOn;
  private String commander = "（架空）合同捜査本部長";
  private int named = 2;
  private Between between = Between.DOT;
  private String traceText = "";
  private String method;
  private String token = UUID.randomUUID().toString();

  public static AJointInvestigation aJointInvestigation() {
    return new AJointInvestigation();
  }

  public AJointInvestigation cooperative() {
    kind = JointKind.COOPERATIVE;
    return this;
  }

  public AJointInvestigation keptAt(String otherStation) {
    station = otherStation;
    return this;
  }

  public AJointInvestigation establishedOn(String day) {
    establishedOn = LocalDate.parse(day);
    return this;
  }

  public AJointInvestigation dissolvedOn(String day) {
    dissolvedOn = LocalDate.parse(day);
    return this;
  }

  public AJointInvestigation commandedBy(String other) {
    commander = other;
    return this;
  }

  public AJointInvestigation naming(int first, Between sign) {
    named = first;
    between = sign;
    return this;
  }

  public AJointInvestigation leaving(String traces) {
    traceText = traces;
    return this;
  }

  public AJointInvestigation doneAs(String methodCode) {
    method = methodCode;
    return this;
  }

  public AJointInvestigation withToken(String other) {
    token = other;
    return this;
  }

  /** A force in the headquarters since the first day; the first one leads. */
  public AJointInvestigation with(String... forces) {
    for (String force : forces) {
      with(member(force).leading(members.isEmpty()));
    }
    return this;
  }

  public AJointInvestigation with(AMember other) {
    members.add(other.member(establishedOn));
    return this;
  }

  public static AMember member(String force) {
    return new AMember(force);
  }

  /** Builds members. */
  public static class AMember {

    private final String force;
    private String unit = "";
    private Part part = Part.HEADQUARTERS;
    private boolean leading;
    private LocalDate joinedOn;
    private LocalDate leftOn;

    AMember(String force) {
      this.force = force;
    }

    public AMember alongside(String itsUnit) {
      part = Part.ALONGSIDE;
      unit = itsUnit;
      return this;
    }

    public AMember leading(boolean leads) {
      leading = leads;
      return this;
    }

    public AMember from(String day) {
      joinedOn = LocalDate.parse(day);
      return this;
    }

    public AMember until(String day) {
      leftOn = LocalDate.parse(day);
      return this;
    }

    Member member(LocalDate since) {
      return new Member(
          force, unit, part, leading, joinedOn == null ? since : joinedOn, leftOn, "");
    }
  }

  JointInvestigationDraft draft() {
    if (members.isEmpty()) {
      with("04", "11");
    }
    return new JointInvestigationDraft(
        kind,
        "（架空）不正送金事件",
        station,
        establishedOn,
        dissolvedOn,
        commander,
        members,
        named,
        between,
        Agreement.NONE,
        method,
        traceText,
        "（架空）",
        token);
  }

  /** The record, stored. */
  public JointInvestigation in(EntityManager entityManager) {
    JointInvestigationDraft draft = draft();
    JointInvestigation added =
        new JointInvestigation(
            TestReference.numbers(entityManager).next("joint-investigation", "合", establishedOn),
            draft,
            new JointInvestigation.Classified(
                TestReference.of(entityManager).station(station, establishedOn),
                new RecognisingTraces().in(traceText)),
            "B-001",
            Instant.parse("2020-04-01T00:00:00Z"));
    new JointInvestigations_(entityManager).add(added);
    entityManager.flush();
    return added;
  }
}
