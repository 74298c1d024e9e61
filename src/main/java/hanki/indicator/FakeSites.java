package hanki.indicator;

import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Fake sites and their reports, and the rules by which both count. They name no citizen and no
 * station: every officer sees all of them, so their queries take no scope.
 */
interface FakeSites {

  /** Reports of the period; or, when sites are asked for, only the first report of each site. */
  String COUNTED =
      " r.reportedOn between :first and :last and (:sites = false or not exists (select 1 from"
          + " FakeSiteReport e where e.site = r.site and (e.reportedAt < r.reportedAt or"
          + " e.reportedAt = r.reportedAt and e.id < r.id))) ";

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " ('BRAND' not in :among or concat('BRAND:', r.brand) in :among)"
          + " and ('SECTOR' not in :among or concat('SECTOR:', r.sector) in :among) ";

  EntityManager entityManager();

  default void add(Object row) {
    entityManager().persist(row);
  }

  @HQL("from FakeSite where id = :id")
  Optional<FakeSite> site(Long id);

  /** The day of the first report of all. */
  @HQL("select r.reportedOn from FakeSiteReport r order by r.reportedOn limit 1")
  Optional<LocalDate> firstDay();

  @HQL("from FakeSite where urlHash in :hashes")
  List<FakeSite> sitesWith(List<String> hashes);

  @HQL("select rowKey from FakeSiteReport where rowKey in :keys")
  List<String> knownKeys(List<String> keys);

  @HQL(
      "select new hanki.indicator.ReportLine(r.reportedAt, r.brand, r.source.fileName, r.line)"
          + " from FakeSiteReport r where r.site.id = :siteId order by r.reportedAt, r.id")
  List<ReportLine> reportsOf(Long siteId);

  @HQL(
      "select new hanki.indicator.LastReport(r.site.id, r.reportedOn, r.brand) from FakeSiteReport"
          + " r where r.site.id in :sites and not exists (select 1 from FakeSiteReport l where"
          + " l.site = r.site and (l.reportedAt > r.reportedAt or l.reportedAt = r.reportedAt and"
          + " l.id > r.id))")
  List<LastReport> lastReportsOf(List<Long> sites);

  @HQL(
      "select new hanki.indicator.ImportRow(id, importedAt, importedBy, fileName, rowsAdded,"
          + " rowsKnown, rowsFaulty) from FakeSiteImport order by importedAt desc, id desc")
  List<ImportRow> imports(Page page);

  @HQL(
      "select new hanki.statistics.Cell('-', count(*)) from FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG)
  List<Cell> total(LocalDate first, LocalDate last, boolean sites, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(r.brand, count(*)) from FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG
          + " group by r.brand")
  List<Cell> byBrand(LocalDate first, LocalDate last, boolean sites, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(r.sector, count(*)) from FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG
          + " group by r.sector")
  List<Cell> bySector(LocalDate first, LocalDate last, boolean sites, List<String> among);

  @HQL(
      "select new hanki.statistics.CountedRecord('indicator/report', r.id, 0, 1L) from"
          + " FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG
          + " order by r.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, boolean sites, List<String> among);

  @HQL(
      "select new hanki.statistics.RecordReference('indicator', r.site.id, r.site.host,"
          + " r.reportedOn, r.brand, r.site.url, 1L, true) from FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG
          + " order by r.reportedAt, r.id")
  List<RecordReference> behind(
      LocalDate first, LocalDate last, boolean sites, List<String> among, Page page);

  @HQL(
      "select new hanki.statistics.Contributions(count(*), sum(1L), sum(1L))"
          + " from FakeSiteReport r where "
          + COUNTED
          + " and "
          + AMONG)
  Contributions contributions(LocalDate first, LocalDate last, boolean sites, List<String> among);

  @HQL("select r.site.id from FakeSiteReport r where r.id = :report")
  Optional<Long> siteOf(Long report);

  @HQL("select reportedOn from FakeSiteReport" + " order by reportedOn desc limit 1")
  Optional<LocalDate> latestDay();
}
