package hanki.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/** One report of a fake site: one row of a source file, with the brand it pretends to be. */
@Entity
@Immutable
public class FakeSiteReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fake_site_report_seq")
  @SequenceGenerator(name = "fake_site_report_seq", sequenceName = "fake_site_report_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "site_id")
  private FakeSite site;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "import_id")
  private FakeSiteImport source;

  private long line;
  private LocalDateTime reportedAt;
  private LocalDate reportedOn;
  private String brand;
  private String sector;
  private String rawUrl;
  private String rowKey;

  protected FakeSiteReport() {}

  FakeSiteReport(FakeSite site, FakeSiteImport source, ReportRow row) {
    this.site = site;
    this.source = source;
    this.line = row.line();
    this.reportedAt = row.reportedAt();
    this.reportedOn = row.reportedAt().toLocalDate();
    this.brand = row.brand();
    this.sector = Sector.of(row.brand()).code();
    this.rawUrl = row.rawUrl();
    this.rowKey = row.key();
  }

  public Long id() {
    return id;
  }

  public FakeSite site() {
    return site;
  }

  /** Date and time in Japan, as the source gives them. */
  public LocalDateTime reportedAt() {
    return reportedAt;
  }

  /** The impersonated brand, as the source names it. */
  public String brand() {
    return brand;
  }
}
