package hanki.publication;

import hanki.publication.ReadyBlock.Specimen;
import hanki.publication.ReadyBlock.Specimen.Good;
import hanki.publication.ReadyBlock.Specimen.Mark;
import hanki.publication.ReadyBlock.Specimen.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A specimen of a fake shop as it was written.
 *
 * <pre>
 * アドレス：http://shop.example
 * 商品：有名ＰＣ｜２０万円｜７万円
 * 支払い：銀行振込
 * ①支払い：支払方法が銀行振込しか選べない
 * </pre>
 */
final class ReadySpecimen {

  private static final String GOODS = "商品";
  private static final String SLOGAN = "うたい文句";
  private static final Map<String, Part> PARTS =
      Map.of(
          "アドレス",
          Part.ADDRESS,
          "店の名前",
          Part.NAME,
          GOODS,
          Part.GOODS,
          "支払い",
          Part.PAYMENT,
          "会社",
          Part.COMPANY);
  private static final Pattern FIELD = Pattern.compile("([①-⑳])?([^：]+)：(.*)");
  private static final String BAR = "｜";

  /** Stands in place of a specimen of which nothing is written yet. */
  private static final String HOW =
      ComposedText.NOT_AVAILABLE + "（「商品：有名ＰＣ｜２０万円｜７万円」「①商品：市場価格よりも安すぎる」のように書く。）";

  private ReadySpecimen() {}

  static ReadyBlock of(ReportBlock block) {
    Map<String, String> said = new HashMap<>();
    List<Good> goods = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (String line : block.lines()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        String name = field.group(2).strip();
        String words = field.group(3).strip();
        if (field.group(1) != null) {
          marks.add(
              new Mark(
                  field.group(1).charAt(0) - '①' + 1, PARTS.getOrDefault(name, Part.NAME), words));
        } else if (name.equals(GOODS)) {
          goods.add(good(words));
        } else {
          said.put(name, words);
        }
      }
    }
    if (goods.isEmpty() && marks.isEmpty()) {
      return new ReadyBlock.Notes(
          block.blockKey(), List.of(ReadyBlock.Line.of(block.title() + HOW)));
    }
    return new Specimen(
        block.blockKey(),
        block.title(),
        said.getOrDefault("アドレス", ""),
        said.getOrDefault("店の名前", ""),
        said.getOrDefault(SLOGAN, ""),
        goods,
        said.getOrDefault("支払い", ""),
        said.getOrDefault("会社", ""),
        marks,
        alt(block.title(), marks));
  }

  private static Good good(String words) {
    String[] parts = words.split(BAR, -1);
    return new Good(
        parts[0].strip(),
        parts.length > 2 ? parts[1].strip() : "",
        parts.length > 1 ? parts[parts.length - 1].strip() : "");
  }

  private static String alt(String title, List<Mark> marks) {
    return title
        + "。"
        + marks.stream()
            .map(mark -> mark.number() + " " + mark.text())
            .collect(Collectors.joining("、"));
  }
}
