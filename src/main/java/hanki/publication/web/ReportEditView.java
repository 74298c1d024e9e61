package hanki.publication.web;

import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.publication.BlockKind;
import hanki.publication.ChosenWord;
import hanki.publication.ComposingReports;
import hanki.publication.FigurePick;
import hanki.publication.FindingReports;
import hanki.publication.NoSuchReport;
import hanki.publication.PickLine;
import hanki.publication.Report;
import hanki.publication.ReportBlock;
import hanki.publication.ReportDraft;
import hanki.publication.ResolvingReports;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes a report: its parts on one side, how the section will look on the other. */
@Named("reportEditView")
@ViewScoped
public class ReportEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";

  private final transient FindingReports finding;
  private final transient ComposingReports composing;
  private final transient ResolvingReports resolving;
  private final transient FigurePicker picker;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private int version;
  private ReportDraft draft;
  private ArrayList<ReportBlock> blocks;
  private int selected;
  private BlockForm block;
  private PickForm pick = new PickForm();
  private transient List<PreviewBlock> preview;

  @Inject
  ReportEditView(
      FindingReports finding,
      ComposingReports composing,
      ResolvingReports resolving,
      FigurePicker picker,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.composing = composing;
    this.resolving = resolving;
    this.picker = picker;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens the report in the address.
   *
   * @throws NoSuchReport if there is none
   */
  public void load() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NoSuchReport();
    }
    if (blocks == null) {
      Report report = finding.report(Long.valueOf(id));
      version = report.version();
      draft = report.draft();
      blocks = new ArrayList<>(report.blocks());
      open(0);
    }
  }

  private void open(int index) {
    selected = Math.max(0, Math.min(blocks.size() - 1, index));
    block = blocks.isEmpty() ? null : new BlockForm(blocks.get(selected));
    pick = new PickForm();
    preview = null;
  }

  private void takeOver() {
    if (block != null) {
      blocks.set(selected, block.block());
    }
  }

  /** Keeps everything and stays. */
  public String keep() {
    if (block != null && !forms.isInOrder(block)) {
      return null;
    }
    takeOver();
    try {
      composing.compose(Long.valueOf(id), version, draft(blocks));
      forms.done(texts.text(BUNDLE, "edit.kept"));
      return "show?faces-redirect=true&id=" + id;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  private ReportDraft draft(List<ReportBlock> of) {
    return new ReportDraft(
        draft.title(), draft.kind(), draft.organisation(), draft.period(), placed(of), null);
  }

  private static List<ReportBlock> placed(List<ReportBlock> of) {
    List<ReportBlock> placed = new ArrayList<>();
    of.forEach(each -> placed.add(each.at(placed.size() + 1)));
    return placed;
  }

  /** Opens another part; what was typed into this one stays. */
  public void select(int index) {
    takeOver();
    open(index);
  }

  /** The open part one place up. */
  public void up() {
    move(-1);
  }

  /** The open part one place down. */
  public void down() {
    move(1);
  }

  private void move(int by) {
    takeOver();
    int to = selected + by;
    if (to >= 0 && to < blocks.size()) {
      ReportBlock moved = blocks.remove(selected);
      blocks.add(to, moved);
      open(to);
    }
  }

  /** A new part behind the open one. */
  public void addBlock() {
    takeOver();
    int next =
        blocks.stream()
                .mapToInt(each -> Integer.parseInt(each.blockKey().substring(1)))
                .max()
                .orElse(0)
            + 1;
    int at = blocks.isEmpty() ? 0 : selected + 1;
    blocks.add(at, ReportBlock.empty("b" + next, pick.getKind()));
    open(at);
  }

  /** The open part is taken out. */
  public void removeBlock() {
    if (block != null) {
      blocks.remove(selected);
      open(selected);
    }
  }

  /** Puts the figure that was picked into the part. */
  public void addPick() {
    if (pick.getWhat().isEmpty()) {
      return;
    }
    boolean marked = block.getKind().isWithPicks() && !block.getKind().isOverTime();
    block.add(pick.address(block.getKind()), marked && block.getKind().isWithBody());
    preview = null;
  }

  /** Takes a pick out; marks in the words are the analyst's to mend. */
  public void removePick(int index) {
    block.removePick(index);
    preview = null;
  }

  /** Chooses a word for how the first figure changed. */
  public void chooseWord() {
    Optional<ChosenWord> chosen = resolving.choose(pick.getWord(), restsOn());
    chosen.ifPresentOrElse(
        block::choose, () -> forms.reject("-", texts.text(BUNDLE, "edit.noNumbers")));
    preview = null;
  }

  private String restsOn() {
    return block.getPicks().isEmpty()
        ? block.restsOn()
        : PickLine.parse(block.getPicks().get(0)).pick().address();
  }

  /** Something was typed: the preview follows. */
  public void typed() {
    preview = null;
  }

  /** The section of the open part as it will look. */
  public List<PreviewBlock> getPreview() {
    if (preview == null) {
      preview = resolved();
    }
    return preview;
  }

  private List<PreviewBlock> resolved() {
    takeOver();
    try {
      return PreviewBlock.of(resolving.now(draft(section())));
    } catch (IllegalArgumentException | Refusal incomplete) {
      return List.of();
    }
  }

  private List<ReportBlock> section() {
    int from = selected;
    while (from > 0 && !begins(blocks.get(from).kind())) {
      from--;
    }
    int to = selected + 1;
    while (to < blocks.size() && !begins(blocks.get(to).kind())) {
      to++;
    }
    return blocks.isEmpty() ? List.of() : blocks.subList(from, to);
  }

  private static boolean begins(BlockKind kind) {
    return kind == BlockKind.COVER || kind == BlockKind.CHAPTER || kind == BlockKind.PAGE;
  }

  /**
   * The parts in their order.
   *
   * @throws ViewExpiredException if the page was left meanwhile
   */
  public List<ReportBlock> getBlocks() {
    if (blocks == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return blocks;
  }

  public List<Choice> getWhats() {
    return block == null ? List.of() : picker.whats(block.getKind());
  }

  public List<Choice> getRows() {
    return block == null ? List.of() : picker.rows(pick.getWhat(), block.getKind());
  }

  public List<Choice> getPeriods() {
    return picker.periods(pick.getWhat(), draft.period());
  }

  /** Periods up to which a table or chart can go. */
  public List<Choice> getLasts() {
    return picker.periods("", draft.period());
  }

  public FigurePick.Reading[] getReadings() {
    return FigurePick.Reading.values();
  }

  public List<String> getWords() {
    return resolving.words();
  }

  public BlockKind[] getKinds() {
    return BlockKind.values();
  }

  public String getTitle() {
    return draft.title();
  }

  public int getSelected() {
    return selected;
  }

  public BlockForm getBlock() {
    return block;
  }

  public PickForm getPick() {
    return pick;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
