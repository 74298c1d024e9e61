package hanki.publication.web;

import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.publication.BlockKind;
import hanki.publication.FigurePick;
import hanki.publication.NamingFigures;
import hanki.publication.PickLine;
import hanki.publication.PickedTag;
import hanki.publication.ReportBlock;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Finds figures for the open part of a report and puts them into it. */
@Named("figurePickView")
@ViewScoped
public class FigurePickView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.publication.Text";
  private static final String CARET = "hanki.caret";
  private static final int SHOWN = 8;

  private final ReportEditView edit;
  private final transient FigurePicker picker;
  private final transient NamingFigures naming;
  private final transient Forms forms;
  private final transient Texts texts;

  private PickForm form = new PickForm();
  private String formOf = "";
  private transient BlockKind candidatesOf;
  private transient List<Choice> candidates;

  @Inject
  FigurePickView(
      ReportEditView edit, FigurePicker picker, NamingFigures naming, Forms forms, Texts texts) {
    this.edit = edit;
    this.picker = picker;
    this.naming = naming;
    this.forms = forms;
    this.texts = texts;
  }

  private BlockKind kind() {
    return edit.getBlock().getKind();
  }

  /** What is being picked; begun anew with every part. */
  public PickForm getForm() {
    if (!formOf.equals(edit.getOpen())) {
      formOf = edit.getOpen();
      form = new PickForm();
      form.setPeriod(edit.opened().period().code());
    }
    return form;
  }

  private List<Choice> candidates() {
    if (candidates == null || candidatesOf != kind()) {
      candidatesOf = kind();
      candidates = picker.candidates(kind());
    }
    return candidates;
  }

  /** What fits the words that were typed, the first few. */
  public List<Choice> getFound() {
    PickSearch search = PickSearch.of(getForm().getSearch());
    return candidates().stream().filter(each -> search.fits(each.label())).limit(SHOWN).toList();
  }

  /** How many more fit. */
  public long getMore() {
    PickSearch search = PickSearch.of(getForm().getSearch());
    long all = candidates().stream().filter(each -> search.fits(each.label())).count();
    return Math.max(0, all - SHOWN);
  }

  /** Chooses one of what was found, with the period and the reading that were typed. */
  public void choosePick(String candidate) {
    if (candidates().stream().noneMatch(each -> each.value().equals(candidate))) {
      return;
    }
    getForm().choose(candidate);
    PickSearch search = PickSearch.of(form.getSearch());
    List<Choice> periods = getPeriods();
    search
        .period()
        .filter(code -> periods.stream().anyMatch(each -> each.value().equals(code)))
        .ifPresent(form::setPeriod);
    if (periods.stream().noneMatch(each -> each.value().equals(form.getPeriod()))) {
      form.setPeriod(periods.isEmpty() ? "" : periods.get(0).value());
    }
    form.setReading(
        search.reading().filter(getReadings()::contains).orElse(FigurePick.Reading.VALUE));
  }

  /** What was chosen, in words; empty for nothing. */
  public String getChosen() {
    String value = getForm().candidate();
    return candidates().stream()
        .filter(each -> each.value().equals(value) || each.value().equals(form.getWhat()))
        .map(Choice::label)
        .findFirst()
        .orElse("");
  }

  public List<Choice> getPeriods() {
    return getForm().getWhat().isEmpty()
        ? List.of()
        : picker.periods(form.getWhat(), edit.opened().period());
  }

  /** Periods up to which a table or chart can go. */
  public List<Choice> getLasts() {
    return picker.periods("", edit.opened().period());
  }

  public List<FigurePick.Reading> getReadings() {
    return getForm().getWhat().isEmpty() || kind().isFromGuidance()
        ? List.of()
        : picker.readings(form, kind());
  }

  /** Of what the figure can be a share. */
  public List<Choice> getWholes() {
    return getForm().getReading() == FigurePick.Reading.SHARE ? picker.wholes(form) : List.of();
  }

  /** What the figure says now; empty where it is no single one. */
  public String getValue() {
    if (getForm().getWhat().isEmpty() || kind().isOverTime() || kind().isFromGuidance()) {
      return "";
    }
    Optional<String> address = form.isAllRows() ? Optional.empty() : address();
    return address
        .map(at -> naming.value(at, edit.getBlock().getLook(), edit.opened().style()))
        .orElse("");
  }

  /** None while it is not said of what it is a share, or in which period. */
  private Optional<String> address() {
    if (form.getReading() == FigurePick.Reading.SHARE && form.getWhole().isEmpty()) {
      picker.wholes(form).stream().findFirst().ifPresent(each -> form.setWhole(each.value()));
    }
    boolean complete =
        !form.getPeriod().isEmpty()
            && (form.getReading() != FigurePick.Reading.SHARE || !form.getWhole().isEmpty());
    return complete || kind().isOverTime() || kind().isFromGuidance()
        ? Optional.of(form.address(kind()))
        : Optional.empty();
  }

  /** Puts the figure into the part; in words its tag goes where the cursor stands. */
  public void addPick() {
    if (getForm().getWhat().isEmpty()) {
      return;
    }
    if (kind() == BlockKind.COMPOSITION && form.isAllRows()) {
      picker.whole(form).forEach(this::add);
    } else {
      address().ifPresent(this::add);
    }
    edit.typed();
  }

  private void add(String address) {
    ReportBlock block = edit.getBlock().block();
    try {
      boolean named = block.isTagged();
      String pick =
          named ? naming.named(address, block, edit.opened().period()).toString() : address;
      if (!edit.getBlock().takes(pick)) {
        forms.reject("-", texts.text(BUNDLE, "edit.picksFull"));
        return;
      }
      edit.getBlock().add(pick);
      if (named) {
        insert(PickLine.parse(pick).name());
      }
    } catch (IllegalArgumentException | Refusal nowhere) {
      forms.reject("-", texts.text(BUNDLE, "edit.noFigure"));
    }
  }

  /** Puts the tag of a figure that was picked before where the cursor stands. */
  public void insertTag(int index) {
    List<PickedTag> tags = getTags();
    if (index >= 0 && index < tags.size()) {
      insert(tags.get(index).name());
    }
  }

  /** The picked figures of the part with what they say now. */
  public List<PickedTag> getTags() {
    return naming.tags(edit.getBlock().block(), edit.opened().style(), edit.opened().period());
  }

  /** Tags in the words that no picked figure has. */
  public List<String> getUnknown() {
    return NamingFigures.unknown(edit.getBlock().block());
  }

  /** Where the cursor goes after a tag was put in by this request; empty otherwise. */
  public String getCaret() {
    Object put = FacesContext.getCurrentInstance().getAttributes().get(CARET);
    return put == null ? "" : put.toString();
  }

  /** Puts a tag into the words where the cursor stands. */
  void insert(String name) {
    int caret = edit.getBlock().insert(name, getForm().getCursor());
    form.setCursor(String.valueOf(caret));
    FacesContext.getCurrentInstance().getAttributes().put(CARET, caret);
    edit.typed();
  }
}
