package hanki.indicator.web;

import hanki.indicator.CheckedFile;
import hanki.indicator.ImportingFakeSites;
import hanki.indicator.ReportFile;
import hanki.platform.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes over files in the background and tells how far it is; each file whole or not at all. */
@Dependent
public class ImportJob implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());

  private final transient ImportingFakeSites importing;
  private final transient RequestContextController requests;
  private final transient List<CheckedFile> done = new CopyOnWriteArrayList<>();
  private final AtomicInteger rows = new AtomicInteger();
  private int total;
  private volatile boolean running;
  private volatile boolean faulty;
  private transient volatile Refusal refusal;

  @Resource private transient ManagedExecutorService executor;

  @Inject
  ImportJob(ImportingFakeSites importing, RequestContextController requests) {
    this.importing = importing;
    this.requests = requests;
  }

  /** Begins; a job that runs is not begun again. */
  synchronized void begin(List<CheckedFile> files, String importedBy) {
    if (running) {
      return;
    }
    running = true;
    total = files.stream().mapToInt(file -> file.file().rows().size()).sum();
    executor.submit(() -> run(files, importedBy));
  }

  private void run(List<CheckedFile> files, String importedBy) {
    boolean activated = requests.activate();
    try {
      for (CheckedFile file : files) {
        done.add(takeOver(file.file(), importedBy));
      }
    } catch (Refusal refused) {
      refusal = refused;
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "import failed", fault);
      faulty = true;
    } finally {
      running = false;
      if (activated) {
        requests.deactivate();
      }
    }
  }

  private CheckedFile takeOver(ReportFile file, String importedBy) {
    int before = rows.get();
    CheckedFile result = importing.takeOver(file, importedBy, inFile -> rows.set(before + inFile));
    rows.set(before + file.rows().size());
    return result;
  }

  public boolean isRunning() {
    return running;
  }

  /** Whether the job was begun at all. */
  public boolean isBegun() {
    return running || isEnded();
  }

  public boolean isEnded() {
    return !running && (total > 0 || !done.isEmpty() || faulty || refusal != null);
  }

  /** Rows done so far. */
  public int getRows() {
    return rows.get();
  }

  /** Rows to do in all. */
  public int getTotal() {
    return total;
  }

  public int getPercent() {
    return total == 0 ? 0 : (int) (100L * rows.get() / total);
  }

  /** The files that are taken over. */
  public List<CheckedFile> getDone() {
    return done;
  }

  public int getAdded() {
    return done.stream().mapToInt(CheckedFile::fresh).sum();
  }

  public int getKnown() {
    return done.stream().mapToInt(CheckedFile::known).sum();
  }

  public int getLeftOut() {
    return done.stream().mapToInt(CheckedFile::faulty).sum();
  }

  /** What forbade the rest; null if nothing did. */
  public Refusal getRefusal() {
    return refusal;
  }

  /** Whether the program failed. */
  public boolean isFaulty() {
    return faulty;
  }
}
