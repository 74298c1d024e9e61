package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.jointinvestigation.diagram.Tile;
import hanki.jointinvestigation.diagram.TileStanding;
import hanki.period.EraDate;
import hanki.reference.Reference;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What a summary says in words, for every paper and slide it is written on. In Japanese. */
public final class JointSummaryWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("hanki.jointinvestigation.Text", Locale.JAPANESE);
  private static final ResourceBundle ARRESTS =
      ResourceBundle.getBundle("hanki.arrest.Text", Locale.JAPANESE);

  private final JointSummary summary;
  private final Forces forces;
  private final Reference reference;

  JointSummaryWords(JointSummary summary, Forces forces, Reference reference) {
    this.summary = summary;
    this.forces = forces;
    this.reference = reference;
  }

  /**
   * A number over the forces as it is written.
   *
   * @param twice how much of it several forces count
   */
  public record NumberLine(String label, String sum, String distinct, String twice) {}

  /**
   * Arrests of one police and day as they are written.
   *
   * @param by the police, its division and how it takes part
   */
  public record EventLine(
      String day,
      String by,
      String kind,
      String nationality,
      String offences,
      String approval,
      String persons) {}

  /** All numbers. */
  public List<NumberLine> numbers() {
    return Arrays.stream(JointMeasure.values()).map(this::number).toList();
  }

  private NumberLine number(JointMeasure measure) {
    Counted counted = summary.shared().totals().of(measure);
    String unit =
        switch (measure) {
          case ARRESTS, PERSONS, CLEARED -> word("summary.unitPersons");
          case CASES, INCIDENTS -> word("summary.unitCases");
          case YEN -> word("summary.unitYen");
        };
    return new NumberLine(
        word("measure." + measure),
        number(counted.sum()) + unit,
        number(counted.distinct()) + unit,
        number(counted.twice()) + unit);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Heads of a table of arrests, in the order of {@link EventLine}. */
  public static List<String> eventHeads() {
    return List.of(
        word("shared.day"),
        word("shared.arrestedBy"),
        word("shared.kind"),
        word("summary.nationality"),
        word("shared.offences"),
        word("summary.approval"),
        word("summary.persons"));
  }

  /** All arrests, the earliest first. */
  public List<EventLine> events() {
    return summary.shared().events().stream().map(this::event).toList();
  }

  private EventLine event(ArrestEvent event) {
    Part part = new PartTotals(summary.of(), summary.shared()).partOf(event.arrests().get(0));
    return new EventLine(
        new EraDate(event.day()).sign(),
        force(event) + "（" + word("part." + part) + "）",
        kind(event),
        event.countries().stream()
            .map(code -> reference.country(code).nationality())
            .collect(Collectors.joining("、")),
        event.offences().stream()
            .map(offence -> offence.name().ja())
            .collect(Collectors.joining("、")),
        approval(event),
        event.persons() + word("summary.unitPersons"));
  }

  private String approval(ArrestEvent event) {
    List<Long> made = event.arrests().stream().map(SharedArrestRow::id).toList();
    return summary.approvals().stream()
        .filter(each -> each.approvesOf(made))
        .map(
            each ->
                word("approval." + each.outcome())
                    + (each.settledOn() == null ? "" : " " + new EraDate(each.settledOn()).sign()))
        .collect(Collectors.joining("、"));
  }

  private String force(ArrestEvent event) {
    return (forces.force(event.force()).name().ja() + " " + event.unit()).strip();
  }

  private static String kind(ArrestEvent event) {
    return event.isAgain() ? word("shared.again") : ARRESTS.getString("custody." + event.kind());
  }

  /** 合同捜査本部 3人、共同で捜査する警察 2人. */
  public String byPart() {
    PartTotals parts = new PartTotals(summary.of(), summary.shared());
    return new MessageFormat(word("summary.byPart"), Locale.JAPANESE)
        .format(new Object[] {parts.persons(Part.HEADQUARTERS), parts.persons(Part.ALONGSIDE)});
  }

  /** The line of arrests, as a screen reader says it. */
  public String heardLine() {
    return summary.shared().events().stream()
        .map(
            event ->
                new EraDate(event.day()).text()
                    + " "
                    + force(event)
                    + " "
                    + kind(event)
                    + " "
                    + event.persons()
                    + "人")
        .collect(Collectors.joining("。"));
  }

  /** The map, as a screen reader says it: who takes part and how. */
  public String heardMap() {
    return summary.map().taking().stream()
        .map(tile -> tile.name() + "（" + word("tile." + tile.standing()) + "）")
        .collect(Collectors.joining("、"));
  }

  /** What the signs on the map mean, and who takes part. */
  public String mapKey() {
    return "●"
        + word("tile." + TileStanding.HEADQUARTERS)
        + "　■"
        + word("tile." + TileStanding.ALONGSIDE)
        + "　"
        + summary.map().taking().stream().map(Tile::name).collect(Collectors.joining("、"))
        + beyond();
  }

  private String beyond() {
    String names =
        JointNames.present(summary.of(), summary.day()).stream()
            .filter(each -> !each.isOfPrefecture())
            .map(each -> forces.force(each.force()).name().ja() + each.unit())
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? "" : "　" + word("summary.beyond") + names;
  }

  /** What is open: term, kind, whose it is, and what. */
  public List<String> open() {
    return summary.open().stream()
        .map(
            entry ->
                term(entry)
                    + "　"
                    + word("entryKind." + entry.kind())
                    + "　"
                    + police(entry.toForce())
                    + "　"
                    + entry.words())
        .toList();
  }

  private static String term(JointEntry entry) {
    return entry.dueOn() == null ? word("course.open") : new EraDate(entry.dueOn()).sign();
  }

  /** 次の期限 R3.2.26; empty without one. */
  public String nextDue() {
    return summary.nextDue() == null
        ? ""
        : word("list.nextDue") + " " + new EraDate(summary.nextDue()).sign();
  }

  /** R3.2.10 現在　B-001. */
  public String foot() {
    return new EraDate(summary.day()).text()
        + " 現在　"
        + summary.officer()
        + (summary.of().isFictitious() ? "　架空の記録" : "");
  }

  /** 宮城県警察: whose record it is. */
  public String keeper() {
    return police(summary.of().station().prefecture().code());
  }

  private String police(String code) {
    return code == null ? "" : forces.force(code).name().ja();
  }

  /** A word of the pages, in Japanese. */
  public static String word(String key) {
    return WORDS.getString(key);
  }
}
