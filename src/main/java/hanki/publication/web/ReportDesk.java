package hanki.publication.web;

import hanki.platform.Refusal;
import hanki.platform.web.Texts;
import hanki.publication.ComposingReports;
import hanki.publication.FindingReports;
import hanki.publication.NamingFigures;
import hanki.publication.Report;
import hanki.publication.ReportBlock;
import hanki.publication.ReportDraft;
import hanki.publication.ResolvingReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What is at hand where a report is composed. */
@ApplicationScoped
class ReportDesk {

  private static final String BUNDLE = "hanki.publication.Text";
  private static final int FIRST_WORDS = 16;

  private final FindingReports finding;
  private final ComposingReports composing;
  private final ResolvingReports resolving;
  private final NamingFigures naming;
  private final Texts texts;

  @Inject
  ReportDesk(
      FindingReports finding,
      ComposingReports composing,
      ResolvingReports resolving,
      NamingFigures naming,
      Texts texts) {
    this.finding = finding;
    this.composing = composing;
    this.resolving = resolving;
    this.naming = naming;
    this.texts = texts;
  }

  Report report(Long id) {
    return finding.report(id);
  }

  void keep(Long id, int version, ReportDraft draft) {
    composing.compose(id, version, draft);
  }

  ReportDraft named(ReportDraft draft) {
    return naming.named(draft);
  }

  /** How it will look; nothing where it is not complete. */
  List<PreviewBlock> preview(ReportDraft draft) {
    try {
      return PreviewBlock.of(resolving.now(draft));
    } catch (IllegalArgumentException | Refusal incomplete) {
      return List.of();
    }
  }

  /** That it was kept, in words. */
  String kept() {
    return text("edit.kept");
  }

  private String text(String key) {
    return texts.text(BUNDLE, key);
  }

  String common(String key) {
    return texts.common(key);
  }

  /** How parts are told where two versions of them are put to choice. */
  CompositionConflict.Wording wording() {
    return new CompositionConflict.Wording() {
      @Override
      public String label(ReportBlock block, int place) {
        return place + "　" + text("block." + block.kind());
      }

      @Override
      public String words(ReportBlock block) {
        if (block == null) {
          return text("conflict.absent");
        }
        String picks =
            block.pickLines().stream()
                .map(line -> line.name().isEmpty() ? line.address() : line.name())
                .collect(Collectors.joining("、"));
        return String.join(
            "\n",
            List.of(block.title(), block.body(), picks).stream()
                .filter(words -> !words.isEmpty())
                .toList());
      }

      @Override
      public String order() {
        return text("conflict.order");
      }

      @Override
      public String order(List<ReportBlock> blocks) {
        return blocks.stream()
            .map(block -> block.title().isEmpty() ? block.body() : block.title())
            .map(words -> words.substring(0, Math.min(FIRST_WORDS, words.length())))
            .collect(Collectors.joining(" → "));
      }
    };
  }
}
