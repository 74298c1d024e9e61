package hanki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a report with its numbers in place. The id is unique in its report and stays the same
 * from draft to every published vintage.
 */
public sealed interface ReadyBlock {

  /** {@code b12}. */
  String id();

  /** Its numbers in the order of reading. */
  default List<ReadyFigure> figures() {
    return List.of();
  }

  /** A piece of running text: words, or a number. */
  sealed interface Run {

    /** As it is read. */
    String text();

    /** The number it is; null of words. */
    default ReadyFigure figure() {
      return null;
    }
  }

  /** Words between numbers. */
  record Words(String text) implements Run {}

  /** A number in running text; shown as its text, linked to its records. */
  record Number(ReadyFigure figure) implements Run {
    @Override
    public String text() {
      return figure.text();
    }
  }

  /** A line of running text. */
  record Line(List<Run> runs) {

    /** Words without a number. */
    public static Line of(String words) {
      return new Line(List.of(new Words(words)));
    }

    /** As it is read. */
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Its numbers. */
    public List<ReadyFigure> figures() {
      return runs.stream()
          .flatMap(run -> run instanceof Number number ? Stream.of(number.figure()) : Stream.of())
          .toList();
    }
  }

  /**
   * Begins a slide or a section.
   *
   * @param level 0 the title of the whole report, 1 a chapter that stands alone on its slide, 2 the
   *     title of a slide with what follows
   * @param beside a second line; empty for none
   */
  record Title(String id, int level, String text, String beside) implements ReadyBlock {}

  /**
   * Points (箇条書き), each with lines below it; a heading stands over them or is empty.
   *
   * @param items at least one
   */
  record Bullets(String id, String heading, List<Item> items) implements ReadyBlock {

    /** A point. */
    public record Item(Line text, List<Line> below) {}

    @Override
    public List<ReadyFigure> figures() {
      return items.stream()
          .flatMap(item -> Stream.concat(Stream.of(item.text()), item.below().stream()))
          .flatMap(line -> line.figures().stream())
          .toList();
    }
  }

  /** A sentence with figures (定型文). */
  record Sentence(String id, Line line) implements ReadyBlock {

    /** As it is read. */
    public String text() {
      return line.text();
    }

    @Override
    public List<ReadyFigure> figures() {
      return line.figures();
    }
  }

  /**
   * A table.
   *
   * @param title what it is about, with period
   * @param unit in which its numbers are, 件; empty where each column has its own
   * @param heads of the columns, that of the rows first
   * @param notes under it, each without the sign ※
   * @param source of its numbers as it is printed, with the words before it: ※出典元： 警察庁 “…”; empty
   *     for those of the house
   */
  record Table(
      String id,
      String title,
      String unit,
      List<String> heads,
      List<Row> rows,
      List<String> notes,
      String source)
      implements ReadyBlock {

    /**
     * A row.
     *
     * @param total whether it is the sum of the others
     * @param cells one a column after the first; one without a number tells why
     */
    public record Row(String label, boolean total, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param figure null where there is no number
     * @param text what is shown: that of the figure, or － where there is none
     */
    public record Cell(ReadyFigure figure, String text) {

      /** A number. */
      public static Cell of(ReadyFigure figure) {
        return new Cell(figure, figure.text());
      }
    }

    @Override
    public List<ReadyFigure> figures() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .map(Cell::figure)
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /**
   * A chart: bars (side by side or stacked), lines, or both on two axes.
   *
   * @param categories labels at the foot, oldest first: Ｒ２上
   * @param marks what happened between two categories (組織改編, 定義変更)
   * @param alt what a screen reader says in its place: title, unit, every value
   * @param source of its numbers as it is printed; empty for those of the house
   */
  record Chart(
      String id,
      String title,
      List<String> categories,
      boolean stacked,
      List<Series> series,
      List<Mark> marks,
      String alt,
      String source)
      implements ReadyBlock {

    /** How a series is drawn. */
    public enum Form {
      BAR,
      LINE
    }

    /**
     * One series.
     *
     * @param unit of its axis; in a chart with two units the second has the axis on the right
     * @param values one a category; null where nothing is known
     */
    public record Series(
        String name, Form form, boolean rightAxis, String unit, List<ReadyFigure> values) {}

    /** A note at a category: 統括官の新設. */
    public record Mark(String category, String text) {}

    @Override
    public List<ReadyFigure> figures() {
      return series.stream()
          .flatMap(each -> each.values().stream())
          .filter(Objects::nonNull)
          .toList();
    }
  }

  /** A whole in its parts (構成比): counts and shares; a pie or lying bars. */
  record Composition(
      String id, String title, ReadyFigure whole, List<Part> parts, String alt, String source)
      implements ReadyBlock {

    /** A part; shares need not add up to 100.0. */
    public record Part(String name, ReadyFigure count, ReadyFigure share) {}

    @Override
    public List<ReadyFigure> figures() {
      List<ReadyFigure> figures = new ArrayList<>(List.of(whole));
      parts.forEach(part -> figures.addAll(List.of(part.count(), part.share())));
      return figures;
    }
  }

  /**
   * A case (事例), without names: Ａ社（仙台市）, www.vobiksale.●●.
   *
   * @param when 令和元年１１月発生; empty if it does not say
   * @param facts short pairs: 開設場所 — アメリカ合衆国
   * @param paragraphs what happened
   */
  record CaseCard(
      String id, String title, String when, List<Fact> facts, List<Line> paragraphs, String source)
      implements ReadyBlock {

    /** What is known of it. */
    public record Fact(String name, Line text) {}

    @Override
    public List<ReadyFigure> figures() {
      return Stream.concat(facts.stream().map(Fact::text), paragraphs.stream())
          .flatMap(line -> line.figures().stream())
          .toList();
    }
  }

  /** The steps of a method of crime: who acts on whom, ① ② ③. */
  record Diagram(
      String id, String title, List<Actor> actors, List<Step> steps, String alt, String note)
      implements ReadyBlock {

    /** Which side an actor is on. */
    public enum Side {
      OFFENDER,
      HARMED,
      MEANS
    }

    /**
     * Who has a part.
     *
     * @param sign path of its icon in a square of 24
     */
    public record Actor(String name, Side side, String sign) {}

    /** An arrow; from and to are names of actors, the same where it has none. */
    public record Step(int number, String from, String to, String label, String note) {}
  }

  /**
   * A fake shop as an example, and what gives it away.
   *
   * @param address as it stands in the bar of the browser
   * @param company what it says of itself
   */
  record Specimen(
      String id,
      String title,
      String address,
      String name,
      String slogan,
      List<Good> goods,
      String payment,
      String company,
      List<Mark> marks,
      String alt)
      implements ReadyBlock {

    /** A part of its page. */
    public enum Part {
      ADDRESS,
      NAME,
      GOODS,
      PAYMENT,
      COMPANY
    }

    /** Something it offers, at a price that fell; what it was before may be empty. */
    public record Good(String name, String before, String now) {}

    /** What gives it away. */
    public record Mark(int number, Part at, String text) {}
  }

  /** What happened day by day: course of an incident, arrests of a joint investigation. */
  record Timeline(String id, String title, Line heading, List<Event> events, String alt)
      implements ReadyBlock {

    /** One event; strong ones stand out, as arrests do. */
    public record Event(String when, Line text, boolean strong) {}

    @Override
    public List<ReadyFigure> figures() {
      return Stream.concat(Stream.of(heading), events.stream().map(Event::text))
          .flatMap(line -> line.figures().stream())
          .toList();
    }
  }

  /** What people can do against it (被害防止対策), in sections: １ 基本. */
  record Advice(String id, String title, List<Section> sections) implements ReadyBlock {

    /** A section with its pieces. */
    public record Section(String heading, List<Piece> pieces) {}

    /** A piece; the body may be empty. */
    public record Piece(String heading, String body) {}
  }

  /** Signs to look for, numbered, and what one of them means. */
  record Checklist(String id, String title, String verdict, List<String> items)
      implements ReadyBlock {}

  /** Notes (※): source, 暫定値, definitions; each without the sign. */
  record Notes(String id, List<Line> lines) implements ReadyBlock {

    @Override
    public List<ReadyFigure> figures() {
      return lines.stream().flatMap(line -> line.figures().stream()).toList();
    }
  }

  /** Where to turn to: ＃９１１０. */
  record Contact(String id, List<String> before, String number, List<String> after)
      implements ReadyBlock {}
}
