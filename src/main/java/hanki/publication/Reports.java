package hanki.publication;

import hanki.statistics.AsPublished;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/**
 * The reports and what was published of them. They hold no record: whoever reads figures reads
 * them.
 */
interface Reports {

  EntityManager entityManager();

  default void add(Object report) {
    entityManager().persist(report);
    entityManager().flush();
  }

  default Optional<Report> withId(Long id) {
    return Optional.ofNullable(entityManager().find(Report.class, id));
  }

  @HQL("from Report r order by r.changedAt desc, r.id desc")
  List<Report> all();

  @HQL("select r.id from Report r where r.submitToken = :token")
  Optional<Long> begunWith(String token);

  @HQL("from Report r where r.follows = :id order by r.id")
  List<Report> followingOn(Long id);

  default ReportStyle style(ReportKind kind) {
    return entityManager().find(ReportStyle.class, kind);
  }

  @HQL("from PublishedReport p where p.reportId = :report")
  Optional<PublishedReport> published(Long report);

  /** What was published of a figure, the latest first; superseded reports, too. */
  @HQL(
      "select new hanki.statistics.AsPublished(r.id, r.title, p.publishedAt, f.amount) from"
          + " PublishedReport p join p.figures f join Report r on r.id = p.reportId"
          + " where f.address = :address order by p.publishedAt desc, p.id desc")
  List<AsPublished> publishedValues(String address);

  @HQL("from PublishedFile f where f.publishedReportId = :published order by f.id")
  List<PublishedFile> files(Long published);
}
