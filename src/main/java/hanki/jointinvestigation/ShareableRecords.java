package hanki.jointinvestigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The records of the officer's own scope that can be shared, by number or by their incident. */
interface ShareableRecords {

  String STANDING = " and c.withdrawal.withdrawn = false and ";

  EntityManager entityManager();

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Incident c"
          + " where c.number in :numbers"
          + STANDING
          + Scope.IN_SCOPE)
  List<Shareable> incidents(Collection<String> numbers, String within, String reader);

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Arrest c"
          + " where c.number in :numbers"
          + STANDING
          + Scope.IN_SCOPE)
  List<Shareable> arrests(Collection<String> numbers, String within, String reader);

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Clearance c"
          + " where c.number in :numbers"
          + STANDING
          + Scope.IN_SCOPE)
  List<Shareable> clearances(Collection<String> numbers, String within, String reader);

  /** Sample records, by the tokens they were loaded with. */
  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Incident c"
          + " where c.fictitious = true and c.submitToken in :tokens")
  List<Shareable> sampleIncidents(Collection<String> tokens);

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Arrest c"
          + " where c.fictitious = true and c.submitToken in :tokens")
  List<Shareable> sampleArrests(Collection<String> tokens);

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Arrest c"
          + " where exists (select 1 from c.incidents i where i.id in :incidents)"
          + STANDING
          + Scope.IN_SCOPE)
  List<Shareable> arrestsAbout(Collection<Long> incidents, String within, String reader);

  @HQL(
      "select new hanki.jointinvestigation.Shareable(c.id, c.number) from Clearance c"
          + " where exists (select 1 from c.incidents i where i.id in :incidents)"
          + STANDING
          + Scope.IN_SCOPE)
  List<Shareable> clearancesAbout(Collection<Long> incidents, String within, String reader);
}
