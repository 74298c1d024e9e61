package hanki.statistics;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps questions under a name. Only who kept one renames or removes it. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ManagingQuestions {

  private final SavedQuestions questions;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ManagingQuestions(SavedQuestions questions, CurrentOfficer officer, BusinessClock clock) {
    this.questions = questions;
    this.officer = officer;
    this.clock = clock;
  }

  /** The officer's own questions and those that others share, by name. */
  public List<SavedQuestion> open() {
    return questions.openTo(officer.get().code());
  }

  /**
   * Keeps a question.
   *
   * @param question the parameters of its address
   * @return its id
   * @throws QuestionNameTaken if the officer has another of that name
   */
  @Audited("question.keep")
  public Long keep(String name, String question, boolean shared) {
    String owner = officer.get().code();
    if (questions.named(name.strip(), owner).isPresent()) {
      throw new QuestionNameTaken(name.strip());
    }
    SavedQuestion kept = new SavedQuestion(name, question, shared, owner, clock.instant());
    questions.add(kept);
    return kept.id();
  }

  /**
   * Gives a question another name, or shares it, or no more.
   *
   * @return its id
   * @throws NoSuchQuestion if it is not the officer's
   * @throws QuestionNameTaken if the officer has another of that name
   */
  @Audited("question.rename")
  public Long rename(Long id, String name, boolean shared) {
    SavedQuestion own = own(id);
    boolean taken =
        questions
            .named(name.strip(), officer.get().code())
            .filter(other -> !other.id().equals(id))
            .isPresent();
    if (taken) {
      throw new QuestionNameTaken(name.strip());
    }
    own.rename(name, shared);
    return id;
  }

  /**
   * Removes a question; bookmarks of its address go on working.
   *
   * @return its id
   * @throws NoSuchQuestion if it is not the officer's
   */
  @Audited("question.remove")
  public Long remove(Long id) {
    questions.remove(own(id));
    return id;
  }

  private SavedQuestion own(Long id) {
    return questions.own(id, officer.get().code()).orElseThrow(NoSuchQuestion::new);
  }
}
