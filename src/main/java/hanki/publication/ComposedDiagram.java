package hanki.publication;

import hanki.guidance.ActorKind;
import hanki.publication.ReadyBlock.Diagram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A diagram as it was written: who takes part, and what goes from whom to whom.
 *
 * <pre>
 * ・警察庁：公的機関
 * ①インターネット利用者→都道府県警察：偽サイト情報の収集
 * ②Ａ社社員：Ｗｏｒｄファイルをクリック｜うその請求書
 * ※初めに知らせたのは利用者
 * </pre>
 *
 * <p>What somebody is is named as in the guidance; a step without an arrow happens in one place.
 * Behind a bar stands more about a step. Other lines are notes.
 */
final class ComposedDiagram {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("hanki.guidance.Text", Locale.JAPANESE);
  private static final Pattern ACTOR = Pattern.compile("・(.+)：([^：]+)");
  private static final Pattern STEP =
      Pattern.compile("([①-⑳])([^→：]+)(?:→([^：]+))?：([^｜]+)(?:｜(.+))?");

  /** Stands in place of a diagram of which nothing is written yet. */
  private static final String HOW =
      ComposedText.NOT_AVAILABLE + "（「・警察庁：公的機関」「①利用者→警察庁：情報の収集」のように書く。）";

  private ComposedDiagram() {}

  static ReadyBlock of(ReportBlock block) {
    List<Diagram.Actor> actors = new ArrayList<>();
    List<Diagram.Step> steps = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String line : block.lines()) {
      Matcher actor = ACTOR.matcher(line);
      Matcher step = STEP.matcher(line);
      if (actor.matches()) {
        actors.add(actor(actor.group(1).strip(), kind(actor.group(2).strip())));
      } else if (step.matches()) {
        steps.add(step(step));
      } else {
        notes.add(line);
      }
    }
    if (actors.isEmpty() || steps.isEmpty()) {
      return new ReadyBlock.Notes(
          block.blockKey(), List.of(ReadyBlock.Line.of(block.title() + HOW)));
    }
    String alt =
        block.title()
            + "。"
            + steps.stream().map(ReadyGuidance::told).collect(Collectors.joining("、"));
    return new Diagram(block.blockKey(), block.title(), actors, steps, alt, String.join("", notes));
  }

  private static Diagram.Actor actor(String name, ActorKind kind) {
    return new Diagram.Actor(name, Diagram.Side.valueOf(kind.part().name()), kind.sign());
  }

  private static ActorKind kind(String word) {
    return Arrays.stream(ActorKind.values())
        .filter(kind -> WORDS.getString("actor." + kind).equals(word))
        .findFirst()
        .orElse(ActorKind.OTHER);
  }

  private static Diagram.Step step(Matcher found) {
    String from = found.group(2).strip();
    return new Diagram.Step(
        found.group(1).charAt(0) - '①' + 1,
        from,
        found.group(3) == null ? from : found.group(3).strip(),
        found.group(4).strip(),
        found.group(5) == null ? "" : found.group(5).strip());
  }
}
