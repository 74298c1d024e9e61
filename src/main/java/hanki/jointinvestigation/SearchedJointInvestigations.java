package hanki.jointinvestigation;

import hanki.identity.Permission;
import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.List;

/** Joint investigations for the one box, by number, title, matter, summary and shared traces. */
@ApplicationScoped
class SearchedJointInvestigations implements SearchSource<JointInvestigation> {

  private final BusinessClock clock;

  @Inject
  SearchedJointInvestigations(BusinessClock clock) {
    this.clock = clock;
  }

  @Override
  public SearchKind kind() {
    return new SearchKind(
        "hanki.jointinvestigation.Text", "search.joint", Permission.READ_JOINT_INVESTIGATIONS, 55);
  }

  @Override
  public Class<JointInvestigation> records() {
    return JointInvestigation.class;
  }

  @Override
  public String newest() {
    return "establishedOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station");
  }

  /** {@link JointNet#IN_SCOPE}: the reader's own, and those its police takes part in today. */
  @Override
  public Predicate visible(
      CriteriaBuilder builder, AbstractQuery<?> query, Root<?> record, Scope scope) {
    LocalDate today = clock.today();
    Subquery<Integer> taking = query.subquery(Integer.class);
    Join<?, ?> member = taking.correlate(record).join("members");
    taking
        .select(builder.literal(1))
        .where(
            builder.like(builder.concat(member.get("force"), "/"), scope.within(), '!'),
            builder.lessThanOrEqualTo(member.get("joinedOn"), today),
            builder.or(
                builder.isNull(member.get("leftOn")),
                builder.greaterThanOrEqualTo(member.get("leftOn"), today)));
    return builder.or(
        scope.over(builder, query, record),
        builder.and(builder.isFalse(record.get("restricted")), builder.exists(taking)));
  }

  @Override
  public List<Hit> hits(List<JointInvestigation> records) {
    return records.stream().map(SearchedJointInvestigations::hit).toList();
  }

  private static Hit hit(JointInvestigation found) {
    return new Hit(
        found.number(),
        "/jointinvestigation/show.xhtml?id=" + found.id(),
        found.establishedOn(),
        found.station().shortName(),
        null,
        found.isWithdrawn(),
        found.searchedTexts().stream().skip(1).toList());
  }
}
