package hanki.indicator;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hibernate.query.Page;

/** Takes over report files: looks first, then stores what is new. Doing it twice adds nothing. */
@ApplicationScoped
@Transactional
public class ImportingFakeSites {

  private static final int CHUNK = 500;

  private final FakeSites sites;
  private final BusinessClock clock;

  @Inject
  ImportingFakeSites(FakeSites sites, BusinessClock clock) {
    this.sites = sites;
    this.clock = clock;
  }

  /** What taking over the file would do. Stores nothing. */
  @Permitted(Permission.IMPORT_REPORTS)
  public CheckedFile check(ReportFile file) {
    int known = 0;
    for (List<ReportRow> chunk : chunks(file.rows())) {
      known += sites.knownKeys(chunk.stream().map(ReportRow::key).toList()).size();
    }
    return new CheckedFile(file, file.rows().size() - known, known);
  }

  /**
   * Stores the good rows that are not known yet: all of them, or none. Runs in the background,
   * where no officer is signed in; who may was asked when the file was checked.
   *
   * @param importedBy officer number
   * @param progress told after each chunk how many rows of the file are done
   * @return what became of the rows
   * @throws ImportInterrupted if somebody else took over the same rows at the same time
   */
  @Audited("fakesite.import")
  public CheckedFile takeOver(ReportFile file, String importedBy, IntConsumer progress) {
    CheckedFile checked = check(file);
    FakeSiteImport source =
        new FakeSiteImport(file, checked.fresh(), checked.known(), importedBy, clock.instant());
    EntityManager entityManager = sites.entityManager();
    try {
      sites.add(source);
      int done = 0;
      for (List<ReportRow> chunk : chunks(file.rows())) {
        FakeSiteImport attached = entityManager.getReference(FakeSiteImport.class, source.id());
        store(chunk, attached);
        entityManager.flush();
        entityManager.clear();
        done += chunk.size();
        progress.accept(done);
      }
    } catch (PersistenceException concurrent) {
      throw new ImportInterrupted(file.name());
    }
    return checked.takenOverBy(importedBy);
  }

  private void store(List<ReportRow> chunk, FakeSiteImport source) {
    Set<String> known = new HashSet<>(sites.knownKeys(chunk.stream().map(ReportRow::key).toList()));
    Map<String, FakeSite> stored = new HashMap<>();
    sites
        .sitesWith(chunk.stream().map(row -> row.url().hash()).distinct().toList())
        .forEach(site -> stored.put(site.urlHash(), site));
    for (ReportRow row : chunk) {
      if (known.add(row.key())) {
        sites.add(
            new FakeSiteReport(
                stored.computeIfAbsent(row.url().hash(), h -> site(row)), source, row));
      }
    }
  }

  private FakeSite site(ReportRow row) {
    FakeSite site = new FakeSite(row.url());
    sites.add(site);
    return site;
  }

  private static List<List<ReportRow>> chunks(List<ReportRow> rows) {
    List<List<ReportRow>> chunks = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += CHUNK) {
      chunks.add(rows.subList(from, Math.min(from + CHUNK, rows.size())));
    }
    return chunks;
  }

  /** The last files taken over. */
  @Permitted(Permission.READ_INDICATORS)
  public List<ImportRow> imports() {
    return sites.imports(Page.first(20));
  }
}
