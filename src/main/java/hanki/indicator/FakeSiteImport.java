package hanki.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One file taken over: by whom, when, and what became of its rows. */
@Entity
@Immutable
public class FakeSiteImport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fake_site_import_seq")
  @SequenceGenerator(name = "fake_site_import_seq", sequenceName = "fake_site_import_seq")
  private Long id;

  private Instant importedAt;
  private String importedBy;
  private String fileName;
  private String fileHash;
  private int rowsAdded;
  private int rowsKnown;
  private int rowsFaulty;

  protected FakeSiteImport() {}

  FakeSiteImport(ReportFile file, int added, int known, String importedBy, Instant now) {
    this.importedAt = now;
    this.importedBy = importedBy;
    this.fileName = file.name();
    this.fileHash = file.hash();
    this.rowsAdded = added;
    this.rowsKnown = known;
    this.rowsFaulty = file.faults().size();
  }

  public Long id() {
    return id;
  }
}
