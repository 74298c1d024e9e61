package hanki.jointinvestigation;

import hanki.trace.TraceReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The joint investigations by the traces their members share. */
interface TracedJointInvestigations {

  String REFERENCE =
      "select new hanki.trace.TraceReference(hanki.trace.Carrier.JOINT_INVESTIGATION, c.id,"
          + " c.number, c.establishedOn, c.station.shortName, t.kind, t.normalised, t.wider)"
          + " from JointInvestigation c join c.traces t where c.withdrawal.withdrawn = false and ";

  String LATEST_FIRST = " order by c.establishedOn desc, c.id desc";

  EntityManager entityManager();

  @HQL(REFERENCE + "t.normalised in :values and " + JointNet.IN_SCOPE + LATEST_FIRST)
  List<TraceReference> carrying(
      List<String> values, String within, String reader, LocalDate today, Page page);

  @HQL(REFERENCE + "t.wider in :values and " + JointNet.IN_SCOPE + LATEST_FIRST)
  List<TraceReference> carryingWider(
      List<String> values, String within, String reader, LocalDate today, Page page);

  @HQL(
      REFERENCE
          + "c.establishedOn between :first and :last and "
          + JointNet.IN_SCOPE
          + LATEST_FIRST)
  List<TraceReference> between(
      LocalDate first, LocalDate last, String within, String reader, LocalDate today, Page page);
}
