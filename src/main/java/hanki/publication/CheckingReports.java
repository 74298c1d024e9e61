package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what has to be looked at before a report is decided on. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class CheckingReports {

  private static final String WORD_MARK = "{" + ComposedText.WORD + "}";
  private static final int FIRST_WORDS = 24;

  private final ResolvingReports resolving;

  @Inject
  CheckingReports(ResolvingReports resolving) {
    this.resolving = resolving;
  }

  /** The problems of a draft whose numbers stand, in the order of its blocks. */
  public List<ReportProblem> problems(ReportDraft draft, ReadyReport ready) {
    List<ReportProblem> problems = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      ReportBlock block = draft.blocks().get(i);
      boolean open = block.body().contains(WORD_MARK) && block.word().isEmpty();
      if (open) {
        problems.add(problem(ReportProblem.Kind.WORD_OPEN, block));
      } else if (MissingFigures.isIn(ready.blocks().get(i))) {
        problems.add(problem(ReportProblem.Kind.MISSING, block));
      }
      word(block).map(kind -> problem(kind, block)).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<ReportProblem.Kind> word(ReportBlock block) {
    Optional<ChosenWord> chosen = ChosenWord.parse(block.word());
    Optional<ChosenWord> now =
        chosen.flatMap(word -> resolving.choose(word.word(), word.address()));
    if (now.isEmpty()) {
      return Optional.empty();
    }
    if (!now.get().fits(now.get().now(), now.get().before())) {
      return Optional.of(ReportProblem.Kind.WORD_CONTRADICTED);
    }
    return chosen.get().restsOn(now.get().now(), now.get().before())
        ? Optional.empty()
        : Optional.of(ReportProblem.Kind.WORD_MOVED);
  }

  private static ReportProblem problem(ReportProblem.Kind kind, ReportBlock block) {
    String words = block.title().isEmpty() ? block.body() : block.title();
    return new ReportProblem(
        kind,
        block.place(),
        words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words);
  }
}
