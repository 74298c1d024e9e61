package hanki.publication.web;

import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.publication.BlockKind;
import hanki.publication.NoSuchReport;
import hanki.publication.Report;
import hanki.publication.ReportBlock;
import hanki.publication.ReportComposedMeanwhile;
import hanki.publication.ReportDraft;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Composes a report: its parts on one side, how the section will look on the other. What is picked
 * says {@link FigurePickView}.
 */
@Named("reportEditView")
@ViewScoped
public class ReportEditView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient ReportDesk desk;
  private final transient Forms forms;

  private String id;
  private String part;
  private BlockKind kind = BlockKind.SENTENCE;
  private Composition composition;
  private CompositionConflict conflict;
  private transient List<PreviewBlock> preview;

  @Inject
  ReportEditView(ReportDesk desk, Forms forms) {
    this.desk = desk;
    this.forms = forms;
  }

  /**
   * Opens the report in the address, at the part it names.
   *
   * @throws NoSuchReport if there is none
   */
  public void load() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NoSuchReport();
    }
    if (composition == null) {
      Report report = desk.report(Long.valueOf(id));
      composition = new Composition(desk.named(report.draft()), report.version());
      composition.open(part == null ? "" : part);
    }
  }

  /** Keeps everything and shows it; if somebody else did so first, both are put to choice. */
  public String keep() {
    BlockForm open = composition().block();
    if (open != null && !forms.isInOrder(open)) {
      return null;
    }
    try {
      desk.keep(Long.valueOf(id), composition.version(), composition.draft());
      forms.done(desk.kept());
      return "show?faces-redirect=true&id=" + id;
    } catch (ReportComposedMeanwhile meanwhile) {
      forms.reject(meanwhile);
      conflict =
          composition.conflict(desk.named(desk.report(RecordId.parse(id)).draft()), desk.wording());
      return null;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** Takes over what was chosen; the report can be kept then. */
  public void choose() {
    if (conflict == null) {
      return;
    }
    if (!conflict.isDecided()) {
      forms.reject("-", desk.common("conflict.undecided"));
      return;
    }
    Report theirs = desk.report(RecordId.parse(id));
    composition.goOn(desk.named(theirs.draft()), theirs.version(), conflict.decided());
    conflict = null;
    preview = null;
    forms.done(desk.common("conflict.decided"));
  }

  /** Opens another part; what was typed into this one stays. */
  public void select(String key) {
    composition().open(key);
    preview = null;
  }

  /** The open part one place up. */
  public void up() {
    composition().move(-1);
    preview = null;
  }

  /** The open part one place down. */
  public void down() {
    composition().move(1);
    preview = null;
  }

  /** A new part behind the open one. */
  public void addBlock() {
    composition().add(kind);
    preview = null;
  }

  /** The open part is taken out. */
  public void removeBlock() {
    composition().remove();
    preview = null;
  }

  /** Takes a pick out; its tag in the words is the analyst's to mend. */
  public void removePick(int index) {
    getBlock().removePick(index);
    preview = null;
  }

  /** Something was typed: the preview follows. */
  public void typed() {
    preview = null;
  }

  /** The section of the open part as it will look. */
  public List<PreviewBlock> getPreview() {
    if (preview == null) {
      preview = desk.preview(composition().section());
    }
    return preview;
  }

  /**
   * What is being composed.
   *
   * @throws ViewExpiredException if the page was left meanwhile
   */
  Composition composition() {
    if (composition == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return composition;
  }

  /** What was changed since the report was opened, for the draft that is kept while one types. */
  public String getComposed() {
    return composition().changes().text();
  }

  /** Takes up a draft when the page opens; what the own page posts back is known already. */
  public void setComposed(String composed) {
    if (!FacesContext.getCurrentInstance().isPostback()) {
      ComposedChanges.parse(composed).ifPresent(composition()::restore);
    }
  }

  /** The parts in their order. */
  public List<ReportBlock> getBlocks() {
    return composition().blocks();
  }

  public String getTitle() {
    return composition().opened().title();
  }

  ReportDraft opened() {
    return composition().opened();
  }

  public int getSelected() {
    return composition().selected();
  }

  /** Key of the open part. */
  public String getOpen() {
    return composition().openKey();
  }

  public BlockForm getBlock() {
    return composition().block();
  }

  /** What another kept meanwhile; null if nobody did. */
  public CompositionConflict getConflict() {
    return conflict;
  }

  public BlockKind[] getKinds() {
    return BlockKind.values();
  }

  public BlockKind getKind() {
    return kind;
  }

  public void setKind(BlockKind kind) {
    this.kind = kind == null ? BlockKind.SENTENCE : kind;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }
}
