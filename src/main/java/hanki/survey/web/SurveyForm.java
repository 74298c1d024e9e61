package hanki.survey.web;

import hanki.period.EraDate;
import hanki.platform.Label;
import hanki.platform.web.ReadableDay;
import hanki.reference.Station;
import hanki.survey.Survey;
import hanki.survey.SurveyClass;
import hanki.survey.SurveyDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an order asks, as typed. Classes stand one a line; behind a bar an English name may follow,
 * else the Japanese one stands for it.
 */
public class SurveyForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BETWEEN_LANGUAGES = "[|｜]";

  private int version;

  @NotBlank(message = "{required}")
  @Size(max = 120, message = "{tooLong}")
  private String title = "";

  @Size(max = 120, message = "{tooLong}")
  private String titleEn = "";

  @NotBlank(message = "{required}")
  @Pattern(regexp = "([a-z][a-z0-9-]{1,39})?", message = "{surveyCode}")
  private String code = "";

  @NotBlank(message = "{required}")
  @Size(max = 80, message = "{tooLong}")
  private String orderedBy = "";

  @Size(max = 120, message = "{tooLong}")
  private String orderNumber = "";

  @NotBlank(message = "{required}")
  @Size(max = 2000, message = "{tooLong}")
  private String question = "";

  @NotBlank(message = "{required}")
  @ReadableDay(coming = true)
  private String firstDay = "";

  @NotBlank(message = "{required}")
  @ReadableDay(coming = true)
  private String lastDay = "";

  @NotBlank(message = "{required}")
  @ReadableDay(coming = true)
  private String dueOn = "";

  private boolean several;

  @NotBlank(message = "{required}")
  @Size(max = 2000, message = "{tooLong}")
  @Pattern(
      regexp = "\\s*([^\\r\\n|｜]{1,80}([|｜][^\\r\\n|｜]{0,80})?(\\r?\\n\\s*|$)){0,20}",
      message = "{surveyClasses}")
  private String classes = "";

  @NotEmpty(message = "{choose}")
  private List<String> asked = new ArrayList<>();

  /** The codes that lines had, so that a line keeps its own as long as its words stay. */
  private List<SurveyClass> known = List.of();

  /** The form of a survey that was put down. */
  static SurveyForm of(Survey survey) {
    SurveyForm form = new SurveyForm();
    form.version = survey.version();
    form.title = survey.title().ja();
    form.titleEn = survey.title().en().equals(survey.title().ja()) ? "" : survey.title().en();
    form.code = survey.code();
    form.orderedBy = survey.orderedBy();
    form.orderNumber = survey.orderNumber();
    form.question = survey.question();
    form.firstDay = new EraDate(survey.firstDay()).sign();
    form.lastDay = new EraDate(survey.lastDay()).sign();
    form.dueOn = new EraDate(survey.dueOn()).sign();
    form.several = survey.isSeveral();
    form.known = survey.classes();
    form.classes =
        survey.classes().stream().map(SurveyForm::line).collect(Collectors.joining("\n"));
    form.asked = new ArrayList<>(survey.asked().stream().map(Station::code).toList());
    return form;
  }

  private static String line(SurveyClass each) {
    return each.labelEn().equals(each.labelJa())
        ? each.labelJa()
        : each.labelJa() + "｜" + each.labelEn();
  }

  /** The draft; only of a form that is in order. */
  SurveyDraft toDraft(LocalDate today) {
    return new SurveyDraft(
        code.strip(),
        new Label(title.strip(), titleEn.isBlank() ? title.strip() : titleEn.strip()),
        orderedBy.strip(),
        orderNumber.strip(),
        question.strip(),
        EraDate.parseComing(firstDay, today).day(),
        EraDate.parseComing(lastDay, today).day(),
        EraDate.parseComing(dueOn, today).day(),
        several,
        readClasses(),
        Set.copyOf(asked));
  }

  private List<SurveyClass> readClasses() {
    List<String[]> lines =
        classes
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(BETWEEN_LANGUAGES, 2))
            .toList();
    Set<String> taken =
        known.stream().map(SurveyClass::code).collect(Collectors.toCollection(HashSet::new));
    return lines.stream()
        .map(
            line -> {
              String ja = line[0].strip();
              String en = line.length < 2 || line[1].isBlank() ? ja : line[1].strip();
              return new SurveyClass(codeOf(ja, taken), ja, en);
            })
        .toList();
  }

  private String codeOf(String label, Set<String> taken) {
    return known.stream()
        .filter(each -> each.labelJa().equals(label))
        .map(SurveyClass::code)
        .findFirst()
        .orElseGet(
            () -> {
              String free =
                  IntStream.iterate(1, i -> i + 1)
                      .mapToObj(i -> "k" + i)
                      .filter(each -> !taken.contains(each))
                      .findFirst()
                      .orElseThrow();
              taken.add(free);
              return free;
            });
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? "" : title;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn == null ? "" : titleEn;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }

  public String getOrderedBy() {
    return orderedBy;
  }

  public void setOrderedBy(String orderedBy) {
    this.orderedBy = orderedBy == null ? "" : orderedBy;
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public void setOrderNumber(String orderNumber) {
    this.orderNumber = orderNumber == null ? "" : orderNumber;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question == null ? "" : question;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay == null ? "" : firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay == null ? "" : lastDay;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn == null ? "" : dueOn;
  }

  public boolean isSeveral() {
    return several;
  }

  public void setSeveral(boolean several) {
    this.several = several;
  }

  public String getClasses() {
    return classes;
  }

  public void setClasses(String classes) {
    this.classes = classes == null ? "" : classes;
  }

  public List<String> getAsked() {
    return asked;
  }

  public void setAsked(List<String> asked) {
    this.asked = asked == null ? new ArrayList<>() : asked;
  }
}
