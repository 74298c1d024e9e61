package hanki.publication;

import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.publication.house.HouseStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report of a kind begins with. The file of a template reads:
 *
 * <pre>
 * # a remark
 * == CHART stacked narrow
 * title: サイバー犯罪の検挙件数の推移（$range）
 * pick: published:npa.clearances/* as 検挙件数
 * span: $half/6/yearly
 * word: 同水準 published:npa.clearances/$half
 * words of the block, to the next block
 * </pre>
 *
 * <p>Behind the kind stand form and look; a hyphen for the usual form. {@code $half} is the half
 * the report is about, {@code $year} the last whole year of it, {@code $halfText}, {@code
 * $yearText} and {@code $range} are their words.
 */
class ReportTemplate {

  private static final int YEARS = 5;

  private final List<String> lines;
  private final Map<String, String> words = new LinkedHashMap<>();

  /** The template of a kind for a half-year. */
  ReportTemplate(ReportKind kind, HalfYear half, HouseStyle style) {
    this.lines = read(kind);
    Period year = new CalendarYear(half.half() == Half.FIRST ? half.year() - 1 : half.year());
    Period first = new CalendarYear(((CalendarYear) year).year() - YEARS + 1);
    // longer names first, since they begin with the shorter ones
    words.put("$halfText", style.dates().period(half));
    words.put("$halfWord", half.half() == Half.FIRST ? "上半期" : "下半期");
    words.put("$half", half.code());
    words.put("$yearText", style.dates().period(year));
    words.put("$year", year.code());
    words.put("$range", style.dates().range(first, year));
  }

  private static List<String> read(ReportKind kind) {
    String file = "template/" + kind.code() + ".txt";
    try (InputStream content = ReportTemplate.class.getResourceAsStream(file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The name of a report made from it. */
  String title() {
    return lines.stream()
        .filter(line -> line.startsWith("name: "))
        .map(line -> filled(line.substring("name: ".length())))
        .findFirst()
        .orElseThrow();
  }

  /** Its blocks, each with a key of its own. */
  List<ReportBlock> blocks() {
    List<ReportBlock> blocks = new ArrayList<>();
    BlockLines block = null;
    for (String line : lines) {
      if (line.startsWith("== ")) {
        add(blocks, block);
        block = new BlockLines(line.substring(3).split(" "));
      } else if (block != null && !line.startsWith("#")) {
        block.read(filled(line));
      }
    }
    add(blocks, block);
    return blocks;
  }

  private static void add(List<ReportBlock> blocks, BlockLines block) {
    if (block != null) {
      blocks.add(block.block(blocks.size() + 1));
    }
  }

  private String filled(String line) {
    String filled = line;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }

  /** The lines of one block. */
  private static final class BlockLines {

    private final BlockKind kind;
    private final String form;
    private final String look;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder picks = new StringBuilder();

    BlockLines(String[] head) {
      kind = BlockKind.valueOf(head[0]);
      form = head.length > 1 && !head[1].equals("-") ? head[1] : "";
      look = head.length > 2 ? head[2] : "";
    }

    void read(String line) {
      for (String name : List.of("title", "span", "word")) {
        if (line.startsWith(name + ": ")) {
          said.put(name, line.substring(name.length() + 2).strip());
          return;
        }
      }
      if (line.startsWith("pick: ")) {
        picks.append(line.substring("pick: ".length()).strip()).append('\n');
      } else {
        body.append(line).append('\n');
      }
    }

    ReportBlock block(int place) {
      return new ReportBlock(
          place,
          "b" + place,
          kind,
          said.getOrDefault("title", ""),
          body.toString().strip(),
          picks.toString().strip(),
          said.getOrDefault("span", ""),
          form,
          look,
          said.getOrDefault("word", ""));
    }
  }
}
