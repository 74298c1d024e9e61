package hanki.statistics.web;

import hanki.identity.CurrentOfficer;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.statistics.ManagingQuestions;
import hanki.statistics.NoSuchQuestion;
import hanki.statistics.SavedQuestion;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The kept questions beside the explorer: opens them, keeps the one shown, renames and removes. */
@Named("savedQuestionsView")
@RequestScoped
public class SavedQuestionsView {

  private static final String BUNDLE = "hanki.statistics.Text";

  private final ManagingQuestions questions;
  private final ExplorerView explorer;
  private final CurrentOfficer officer;
  private final Forms forms;
  private final Texts texts;
  private final QuestionForm form = new QuestionForm();
  private List<SavedQuestion> open;

  @Inject
  SavedQuestionsView(
      ManagingQuestions questions,
      ExplorerView explorer,
      CurrentOfficer officer,
      Forms forms,
      Texts texts) {
    this.questions = questions;
    this.explorer = explorer;
    this.officer = officer;
    this.forms = forms;
    this.texts = texts;
  }

  /** A form about an own question begins with its name. */
  @PostConstruct
  void begin() {
    getOwn()
        .ifPresent(
            own -> {
              form.setName(own.name());
              form.setShared(own.isShared());
            });
  }

  /** The officer's own and those that others share. */
  public List<SavedQuestion> getOpen() {
    if (open == null) {
      open = questions.open();
    }
    return open;
  }

  /** The question shown, if it is kept and the officer's. */
  public Optional<SavedQuestion> getOwn() {
    return getOpen().stream()
        .filter(each -> each.id().toString().equals(explorer.getSaved()))
        .filter(this::isOwn)
        .findFirst();
  }

  /** Whether the officer kept it. */
  public boolean isOwn(SavedQuestion question) {
    return question.owner().equals(officer.get().code());
  }

  /** Where a kept question is answered. */
  public String hrefOf(SavedQuestion question) {
    return AskedQuestion.hrefOf(question.question(), question.id());
  }

  /** Keeps the question shown. */
  public void keep() {
    run("explorer.kept", () -> questions.keep(form.getName(), query(), form.isShared()), true);
  }

  /** Gives it the name in the form. */
  public void rename() {
    run("explorer.renamed", () -> questions.rename(own(), form.getName(), form.isShared()), true);
  }

  /** Removes it. */
  public void remove() {
    run("explorer.removed", () -> questions.remove(own()), false);
  }

  private Long own() {
    return getOwn().map(SavedQuestion::id).orElseThrow(NoSuchQuestion::new);
  }

  private String query() {
    return explorer.getAsked().query();
  }

  private void run(String key, Supplier<Long> command, boolean stays) {
    if (!forms.isInOrder(form)) {
      return;
    }
    try {
      Long id = command.get();
      forms.done(texts.text(BUNDLE, key, form.getName().strip()));
      redirect(stays ? AskedQuestion.hrefOf(query(), id) : explorer.getAsked().href());
    } catch (Refusal refusal) {
      forms.reject(refusal);
    }
  }

  private static void redirect(String address) {
    ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
    try {
      page.redirect(page.getRequestContextPath() + address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public QuestionForm getForm() {
    return form;
  }
}
