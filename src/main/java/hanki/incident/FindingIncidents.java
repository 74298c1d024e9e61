package hanki.incident;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Lists and opens incidents within the reader's scope. The one place with optional filters. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingIncidents {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final Incidents incidents;
  private final CurrentOfficer officer;

  @Inject
  FindingIncidents(Incidents incidents, CurrentOfficer officer) {
    this.incidents = incidents;
    this.officer = officer;
  }

  /**
   * Opens one incident; the look leaves a trace.
   *
   * @throws NoSuchIncident if there is none, or none the reader may see
   */
  @Audited("incident.read")
  public Incident open(Long id) {
    Incident incident = incidents.find(id, officer.scope()).orElseThrow(NoSuchIncident::new);
    incident.furtherOffences();
    incident.traces();
    incident.progress();
    return incident;
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return incidents.find(id, officer.scope()).orElseThrow(NoSuchIncident::new).number();
  }

  /** One page of the list, the first is 0. */
  @Audited("incident.list")
  public IncidentPage list(IncidentFilter filter, int page) {
    return list(filter, officer.scope(), page);
  }

  IncidentPage list(IncidentFilter filter, Scope scope, int page) {
    EntityManager entityManager = incidents.entityManager();
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();

    CriteriaQuery<Object[]> totals = builder.createQuery(Object[].class);
    Root<Incident> counted = totals.from(Incident.class);
    totals
        .multiselect(
            builder.count(counted),
            builder.sum(one(builder, counted, CyberJudgement.CYBER)),
            builder.sum(one(builder, counted, CyberJudgement.UNDECIDED)),
            builder.sum(loss(builder, counted, 0L)))
        .where(conditions(builder, counted, filter, scope));
    Object[] sums = entityManager.createQuery(totals).getSingleResult();

    CriteriaQuery<IncidentRow> rows = builder.createQuery(IncidentRow.class);
    Root<Incident> listed = rows.from(Incident.class);
    rows.select(row(builder, listed)).where(conditions(builder, listed, filter, scope));
    sort(builder, rows, listed, filter);
    return new IncidentPage(
        entityManager
            .createQuery(rows)
            .setFirstResult(page * PAGE_SIZE)
            .setMaxResults(PAGE_SIZE)
            .getResultList(),
        (Long) sums[0],
        orZero(sums[1]),
        orZero(sums[2]),
        orZero(sums[3]));
  }

  /** A sum over no rows is null in SQL and zero here. */
  private static long orZero(Object sum) {
    return sum == null ? 0 : (Long) sum;
  }

  private static Expression<Long> one(
      CriteriaBuilder builder, Root<Incident> c, CyberJudgement judgement) {
    return builder
        .<Long>selectCase()
        .when(builder.equal(c.get("cyber"), judgement), 1L)
        .otherwise(0L);
  }

  private static Expression<Long> loss(CriteriaBuilder builder, Root<Incident> c, long none) {
    return builder.coalesce(
        builder.coalesce(
            c.get("losses").<Long>get("orderedYen"), c.get("losses").<Long>get("damageYen")),
        none);
  }

  private static CompoundSelection<IncidentRow> row(
      CriteriaBuilder builder, Root<Incident> listed) {
    return builder.construct(
        IncidentRow.class,
        listed.get("id"),
        listed.get("number"),
        listed.get("recognisedOn"),
        listed.get("state"),
        listed.get("cyber"),
        listed.get("mainOffence").get("name"),
        listed.get("reportingCategory").get("label"),
        listed.get("summary"),
        listed.get("station").get("shortName"),
        listed.get("responsible"),
        listed.get("losses").get("orderedYen"),
        listed.get("losses").get("damageYen"),
        listed.get("fictitious"));
  }

  private static Predicate[] conditions(
      CriteriaBuilder builder, Root<Incident> c, IncidentFilter filter, Scope scope) {
    List<Predicate> all = new ArrayList<>();
    all.add(scope.on(builder, c));
    if (filter.from() != null) {
      all.add(builder.greaterThanOrEqualTo(c.get("recognisedOn"), filter.from()));
    }
    if (filter.to() != null) {
      all.add(builder.lessThanOrEqualTo(c.get("recognisedOn"), filter.to()));
    }
    if (filter.state() != null) {
      all.add(builder.equal(c.get("state"), filter.state()));
    }
    if (filter.cyber() != null) {
      all.add(builder.equal(c.get("cyber"), filter.cyber()));
    }
    equal(builder, all, c.get("mainOffence").get("category").get("code"), filter.offenceClass());
    equal(builder, all, c.get("reportingCategory").get("code"), filter.reportingCategory());
    equal(builder, all, c.get("station").get("code"), filter.station());
    equal(builder, all, c.get("responsible"), filter.responsible());
    for (String pattern : SearchWords.of(filter.words()).patterns()) {
      all.add(builder.like(c.get("searchable"), pattern, '!'));
    }
    return all.toArray(Predicate[]::new);
  }

  private static void equal(
      CriteriaBuilder builder, List<Predicate> all, Path<String> path, String code) {
    if (code != null && !code.isEmpty()) {
      all.add(builder.equal(path, code));
    }
  }

  private static void sort(
      CriteriaBuilder builder,
      CriteriaQuery<IncidentRow> rows,
      Root<Incident> c,
      IncidentFilter filter) {
    List<Expression<?>> keys =
        switch (filter.order()) {
          case RECOGNISED -> List.of(c.get("recognisedOn"), c.get("id"));
          case NUMBER -> List.of(c.get("id"));
          case STATION -> List.of(c.get("station").get("sort"), c.get("id"));
          case OFFENCE -> List.of(c.get("mainOffence").get("sort"), c.get("id"));
          case LOSS -> List.of(loss(builder, c, -1L), c.get("id"));
        };
    rows.orderBy(
        keys.stream()
            .map(key -> filter.ascending() ? builder.asc(key) : builder.desc(key))
            .toList());
  }
}
