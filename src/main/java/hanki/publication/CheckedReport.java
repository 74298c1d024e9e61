package hanki.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as it is checked: each block as it was composed beside the same with its numbers. */
record CheckedReport(ReadyReport ready, List<Part> parts) {

  private static final int FIRST_WORDS = 24;

  /**
   * A block.
   *
   * @param section number of the section it stands in; a title begins one
   */
  record Part(ReportBlock composed, ReadyBlock ready, int section) {

    /** A problem of this block. */
    ReportProblem problem(ReportProblem.Kind kind, String detail) {
      String words = composed.title().isEmpty() ? composed.body() : composed.title();
      String first = words.lines().findFirst().orElse("");
      return new ReportProblem(
          kind,
          composed.place(),
          composed.blockKey(),
          first.length() > FIRST_WORDS ? first.substring(0, FIRST_WORDS) + "…" : first,
          detail);
    }

    /** What was typed into it, headline and words. */
    List<String> typed() {
      return Stream.concat(
              composed.title().isEmpty() ? Stream.of() : Stream.of(composed.title()),
              composed.lines().stream())
          .toList();
    }

    boolean is(BlockKind... kinds) {
      return List.of(kinds).contains(composed.kind());
    }
  }

  /**
   * A text with narrow digits and signs, to be searched. NFKC makes ① a digit of the number beside
   * it, so those are taken out before.
   */
  static String narrow(String text) {
    return Normalizer.normalize(text.replaceAll("[①-⑳]", " "), Normalizer.Form.NFKC);
  }

  /** The blocks of a draft with their numbers, which come in the same order. */
  static CheckedReport of(ReportDraft draft, ReadyReport ready) {
    List<Part> parts = new ArrayList<>();
    int section = 0;
    for (int i = 0; i < draft.blocks().size(); i++) {
      ReportBlock composed = draft.blocks().get(i);
      boolean begins =
          composed.kind() == BlockKind.COVER
              || composed.kind() == BlockKind.CHAPTER
              || composed.kind() == BlockKind.PAGE;
      section += begins ? 1 : 0;
      parts.add(new Part(composed.at(i + 1), ready.blocks().get(i), section));
    }
    return new CheckedReport(ready, parts);
  }

  /** Those problems that each block has. */
  Stream<ReportProblem> ofEach(Function<Part, Stream<ReportProblem>> problems) {
    return parts.stream().flatMap(problems);
  }

  /** The blocks of the section in which that one stands. */
  List<Part> sectionOf(Part part) {
    return parts.stream()
        .filter(each -> each.section() == part.section())
        .collect(Collectors.toList());
  }
}
