package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.quantity.Yen;
import hanki.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists and opens consultations within the reader's scope. The one place with optional filters. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingConsultations {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final Consultations consultations;
  private final ComplainantSeals seals;
  private final CurrentOfficer officer;

  @Inject
  FindingConsultations(
      Consultations consultations, ComplainantSeals seals, CurrentOfficer officer) {
    this.consultations = consultations;
    this.seals = seals;
    this.officer = officer;
  }

  /**
   * Opens one consultation; the look leaves a trace.
   *
   * @throws NoSuchConsultation if there is none, or none the reader may see
   */
  @Audited("consultation.read")
  public Consultation open(Long id) {
    Consultation consultation =
        consultations.find(id, officer.scope()).orElseThrow(NoSuchConsultation::new);
    consultation.themes();
    consultation.handlings();
    consultation.taken();
    consultation.traces();
    return consultation;
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return consultations.find(id, officer.scope()).orElseThrow(NoSuchConsultation::new).number();
  }

  /** One page of the list, the first is 0. */
  @Audited("consultation.list")
  public ConsultationPage list(ConsultationFilter filter, CourseFilter course, int page) {
    return list(filter, course, officer.scope(), page);
  }

  ConsultationPage list(ConsultationFilter filter, Scope scope, int page) {
    return list(filter, new CourseFilter(null, null), scope, page);
  }

  ConsultationPage list(ConsultationFilter filter, CourseFilter course, Scope scope, int page) {
    Question question = new Question(filter, course, scope);
    Object[] sums = totals(question);
    List<ConsultationRow> found = rows(ids(question, page));
    return new ConsultationPage(
        found,
        masks(found),
        (Long) sums[0],
        sums[1] == null ? 0 : (Long) sums[1],
        sums[2] == null ? 0 : (Long) sums[2]);
  }

  private record Question(ConsultationFilter filter, CourseFilter course, Scope scope) {}

  /** How many there are, how many of them count, and their losses in yen; sums of none are null. */
  private Object[] totals(Question question) {
    CriteriaBuilder builder = consultations.entityManager().getCriteriaBuilder();
    CriteriaQuery<Object[]> totals = builder.createQuery(Object[].class);
    Root<Consultation> c = totals.from(Consultation.class);
    Expression<Long> one =
        builder
            .<Long>selectCase()
            .when(
                builder.and(
                    builder.equal(c.get("kind"), ConsultationKind.CONSULTATION),
                    builder.isFalse(c.get("withdrawal").get("withdrawn"))),
                1L)
            .otherwise(0L);
    totals
        .multiselect(
            builder.count(c), builder.sum(one), builder.sum(c.get("damageYen").as(Long.class)))
        .where(conditions(builder, totals, c, question));
    return consultations.entityManager().createQuery(totals).getSingleResult();
  }

  /**
   * The records of one page in their order. Asked apart from what the page shows of them: the
   * database walks a narrow index and stops, instead of joining and sorting every record there is.
   */
  private List<Long> ids(Question question, int page) {
    CriteriaBuilder builder = consultations.entityManager().getCriteriaBuilder();
    CriteriaQuery<Long> ids = builder.createQuery(Long.class);
    Root<Consultation> c = ids.from(Consultation.class);
    ids.select(c.get("id")).where(conditions(builder, ids, c, question));
    sort(builder, ids, c, question.filter());
    return consultations
        .entityManager()
        .createQuery(ids)
        .setFirstResult(page * PAGE_SIZE)
        .setMaxResults(PAGE_SIZE)
        .getResultList();
  }

  private List<ConsultationRow> rows(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    CriteriaBuilder builder = consultations.entityManager().getCriteriaBuilder();
    CriteriaQuery<ConsultationRow> rows = builder.createQuery(ConsultationRow.class);
    Root<Consultation> listed = rows.from(Consultation.class);
    rows.select(row(builder, listed)).where(listed.get("id").in(ids));
    return consultations.entityManager().createQuery(rows).getResultList().stream()
        .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
        .toList();
  }

  private Map<Long, String> masks(List<ConsultationRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(ConsultationRow::id, row -> seals.masked(row.complainant()).name()));
  }

  private static jakarta.persistence.criteria.CompoundSelection<ConsultationRow> row(
      CriteriaBuilder builder, Root<Consultation> listed) {
    return builder.construct(
        ConsultationRow.class,
        listed.get("id"),
        listed.get("number"),
        listed.get("receivedOn"),
        listed.get("receivedAt"),
        listed.get("kind"),
        listed.get("nationalCategory").get("label"),
        listed.get("reportingCategory").get("label"),
        listed.get("summary"),
        listed.get("station").get("shortName"),
        listed.get("recordedBy"),
        listed.get("damageYen"),
        listed.get("fictitious"),
        listed.get("circumstances").get("urgent"),
        listed.get("complainant"),
        listed.get("course"));
  }

  private Predicate[] conditions(
      CriteriaBuilder builder, CriteriaQuery<?> query, Root<Consultation> c, Question question) {
    ConsultationFilter filter = question.filter();
    List<Predicate> all = new ArrayList<>();
    all.add(question.scope().over(builder, query, c));
    all.add(question.course().on(builder, query, c));
    if (filter.from() != null) {
      all.add(builder.greaterThanOrEqualTo(c.get("receivedOn"), filter.from()));
    }
    if (filter.to() != null) {
      all.add(builder.lessThanOrEqualTo(c.get("receivedOn"), filter.to()));
    }
    if (filter.kind() != null) {
      all.add(builder.equal(c.get("kind"), filter.kind()));
    }
    equal(builder, all, c.get("nationalCategory").get("code"), filter.nationalCategory());
    equal(builder, all, c.get("reportingCategory").get("code"), filter.reportingCategory());
    equal(builder, all, c.get("station").get("code"), filter.station());
    equal(builder, all, c.get("circumstances").get("method"), filter.method());
    if (filter.urgentOnly()) {
      all.add(builder.isTrue(c.get("circumstances").get("urgent")));
    }
    SearchWords words = SearchWords.of(filter.words());
    if (!words.isEmpty()) {
      all.add(builder.or(said(builder, c, words), isOf(builder, c, words.typed())));
    }
    return all.toArray(Predicate[]::new);
  }

  /** All words stand in it. */
  private static Predicate said(CriteriaBuilder builder, Root<Consultation> c, SearchWords words) {
    return builder.and(
        words.patterns().stream()
            .map(pattern -> builder.like(c.get("searchable"), pattern, '!'))
            .toArray(Predicate[]::new));
  }

  /** The words are the whole name, telephone number or mail address of who consults. */
  private Predicate isOf(CriteriaBuilder builder, Root<Consultation> c, String typed) {
    Path<Complainant> complainant = c.get("complainant");
    return builder.or(
        complainant.get("nameIndex").in(seals.ofName(typed)),
        complainant.get("telephoneIndex").in(seals.ofTelephone(typed)),
        complainant.get("mailIndex").in(seals.ofMail(typed)));
  }

  private static void equal(
      CriteriaBuilder builder, List<Predicate> all, Path<String> path, String code) {
    if (code != null && !code.isEmpty()) {
      all.add(builder.equal(path, code));
    }
  }

  private static void sort(
      CriteriaBuilder builder,
      CriteriaQuery<Long> ids,
      Root<Consultation> c,
      ConsultationFilter filter) {
    List<Expression<?>> keys =
        switch (filter.order()) {
          case RECEIVED -> List.of(c.get("receivedOn"), c.get("receivedAt"), c.get("id"));
          case NUMBER -> List.of(c.get("id"));
          case STATION -> List.of(c.get("station").get("sort"), c.get("id"));
          case CATEGORY -> List.of(c.get("nationalCategory").get("sort"), c.get("id"));
          case DAMAGE ->
              List.of(builder.coalesce(c.<Yen>get("damageYen").as(Long.class), -1L), c.get("id"));
        };
    ids.orderBy(
        keys.stream()
            .map(key -> filter.ascending() ? builder.asc(key) : builder.desc(key))
            .toList());
  }
}
