package hanki.statistics.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.web.Words;
import hanki.statistics.BreakNotes;
import hanki.statistics.Condition;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureTable;
import hanki.statistics.Measure;
import hanki.statistics.Question;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 数値を調べる: rows, columns and conditions of one's own; the address is the question. */
@Named("explorerView")
@RequestScoped
public class ExplorerView {

  /** Where the view keeps its question: a post has no address that says it. */
  private static final String KEPT = "hanki.question";

  private static final int ROWS_AT_FIRST = 40;
  private static final int SMALL_CHARTS = 6;

  private final FigureBook figures;
  private final CountingTables tables;
  private final ExplorerChoices choices;
  private final BreakNotes breakNotes;
  private final Charts charts;
  private final Words words;
  private final CurrentOfficer officer;

  private AskedQuestion asked;
  private FigureTable table;

  @Inject
  ExplorerView(
      FigureBook figures,
      CountingTables tables,
      ExplorerChoices choices,
      BreakNotes breakNotes,
      Charts charts,
      Words words,
      CurrentOfficer officer) {
    this.figures = figures;
    this.tables = tables;
    this.choices = choices;
    this.breakNotes = breakNotes;
    this.charts = charts;
    this.words = words;
    this.officer = officer;
  }

  /**
   * Reads the question in the address, or the one of the page that was posted, and answers it. At
   * once, since Faces walks through the page of a post before anything else.
   */
  @PostConstruct
  void load() {
    UnaryOperator<String> parameter = parameters();
    Question question = tables.read(parameter);
    table = tables.table(question);
    asked = AskedQuestion.of(question, parameter);
    keep();
  }

  private static UnaryOperator<String> parameters() {
    FacesContext page = FacesContext.getCurrentInstance();
    Object kept = page.isPostback() ? page.getViewRoot().getViewMap().get(KEPT) : null;
    return kept == null
        ? page.getExternalContext().getRequestParameterMap()::get
        : AskedQuestion.parameters(kept.toString())::get;
  }

  private void keep() {
    String saved = getSaved().isEmpty() ? "" : "&saved=" + getSaved();
    FacesContext.getCurrentInstance().getViewRoot().getViewMap().put(KEPT, asked.query() + saved);
  }

  /** The number of the kept question that is shown; empty if it is none. */
  public String getSaved() {
    return Optional.ofNullable(parameters().apply("saved"))
        .filter(id -> id.matches("\\d{1,18}"))
        .orElse("");
  }

  /** Whether the officer may take the table away. */
  public boolean isTakeAwayAllowed() {
    return officer.may(Permission.TAKE_AWAY_FIGURES);
  }

  public List<ExplorerChoices.Choice> getChartKinds() {
    return choices.charts(asked);
  }

  public AskedQuestion getAsked() {
    return asked;
  }

  public FigureTable getTable() {
    return table;
  }

  public Measure getMeasure() {
    return table.measure();
  }

  /** The rows; of hundreds of brands the most frequent. */
  public List<FigureTable.Line> getLines() {
    return isCut() ? table.lines().subList(0, ROWS_AT_FIRST) : table.lines();
  }

  /** Whether rows are left out on the page; what is taken away has all of them. */
  public boolean isCut() {
    return table.lines().size() > ROWS_AT_FIRST;
  }

  /** Where the series breaks, in words. */
  public List<String> getBreakNotes() {
    return breakNotes.notes(table.breaks());
  }

  /** 仙台中央, 詐欺: what the records are limited to. */
  public String nameOf(Condition condition) {
    return words.label(figures.label(table.measure(), condition));
  }

  /** The question without one of its conditions. */
  public String hrefWithout(Condition condition) {
    Question question = table.question();
    return new AskedQuestion(
            new Question(
                question.measure(),
                question.rows(),
                question.columns(),
                question.among().stream().filter(each -> !each.equals(condition)).toList()),
            asked.western(),
            asked.chart())
        .href();
  }

  /** The drawings beside the table: of the total, or of the first rows one by one. */
  public List<BarChart> getCharts() {
    if (!table.question().columns().isOverTime() || table.columns().size() < 2) {
      return List.of();
    }
    return switch (asked.chart()) {
      case NONE -> List.of();
      case TOTAL -> List.of(chart(table.whole()));
      case ROWS -> table.lines().stream().limit(SMALL_CHARTS).map(this::chart).toList();
    };
  }

  private BarChart chart(FigureTable.Line line) {
    return charts.overTime(
        table.measure(),
        words.label(line.label()),
        line.figures(),
        figure ->
            asked.western()
                ? words.westernSign(figure.address().period())
                : words.sign(figure.address().period()));
  }

  public List<ExplorerChoices.Choice> getMeasures() {
    return choices.measures(table.measure());
  }

  public List<ExplorerChoices.Choice> getRows() {
    return choices.rows(table.measure(), table.question());
  }

  public List<ExplorerChoices.Group> getColumns() {
    return choices.columns(table.measure(), table.question());
  }

  public List<ExplorerChoices.Group> getLasts() {
    return choices.lasts(table.question());
  }

  public List<ExplorerChoices.Choice> getCounts() {
    return choices.counts(table.question());
  }

  public List<ExplorerChoices.Filter> getFilters() {
    return choices.filters(table.measure(), table.question());
  }
}
