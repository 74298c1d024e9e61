package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.ReportBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What was changed in a report since it was opened, short enough to go with every draft: the
 * version it was opened in, which part is open, the order of the parts, and the parts that differ.
 *
 * <p>Written {@code 3;b2;b1 b2 b4;b2 SENTENCE … …}, words in Base64.
 */
record ComposedChanges(int version, String open, List<String> order, List<ReportBlock> changed) {

  private static final int FIELDS = 9;
  private static final String KEY = "b\\d{1,6}";

  /** Reads {@link #text()}; nothing from anything else. */
  static Optional<ComposedChanges> parse(String text) {
    String[] parts = text == null ? new String[0] : text.split(";", -1);
    if (parts.length < 3 || !parts[0].matches("\\d{1,8}")) {
      return Optional.empty();
    }
    List<String> order = Arrays.stream(parts[2].split(" ")).filter(k -> k.matches(KEY)).toList();
    List<ReportBlock> changed = new ArrayList<>();
    for (String part : Arrays.asList(parts).subList(3, parts.length)) {
      Optional<ReportBlock> block = block(part.split(" ", -1));
      if (block.isEmpty()) {
        return Optional.empty();
      }
      changed.add(block.get());
    }
    return Optional.of(new ComposedChanges(Integer.parseInt(parts[0]), parts[1], order, changed));
  }

  private static Optional<ReportBlock> block(String[] fields) {
    if (fields.length != FIELDS || !fields[0].matches(KEY)) {
      return Optional.empty();
    }
    try {
      ReportBlock block =
          new ReportBlock(
              0,
              fields[0],
              BlockKind.valueOf(fields[1]),
              words(fields[2]),
              words(fields[3]),
              words(fields[4]),
              words(fields[5]),
              words(fields[6]),
              words(fields[7]),
              words(fields[8]));
      return block.fits() ? Optional.of(block) : Optional.empty();
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static String words(String field) {
    return new String(Base64.getUrlDecoder().decode(field), StandardCharsets.UTF_8);
  }

  /** As a hidden field carries it. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(version));
    parts.add(open);
    parts.add(String.join(" ", order));
    changed.forEach(block -> parts.add(text(block)));
    return String.join(";", parts);
  }

  private static String text(ReportBlock block) {
    List<String> fields = new ArrayList<>(List.of(block.blockKey(), block.kind().name()));
    for (String words :
        List.of(
            block.title(),
            block.body(),
            block.picks(),
            block.span(),
            block.form(),
            block.look(),
            block.word())) {
      fields.add(
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(words.getBytes(StandardCharsets.UTF_8)));
    }
    return String.join(" ", fields);
  }
}
