package hanki.guidance.web;

import hanki.guidance.Advice;
import hanki.guidance.AdviceDraft;
import hanki.guidance.AdviceLevel;
import hanki.guidance.AdviceTopic;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.reference.Validity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What stands in the fields of a piece of advice, as typed. */
public class AdviceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private List<AdviceTopic> topics = new ArrayList<>();

  private String methodCode = "";

  @NotNull(message = "{choose}")
  private AdviceLevel level;

  @NotBlank(message = "{required}")
  @Size(max = 80, message = "{tooLong}")
  private String section = "";

  @NotBlank(message = "{required}")
  @Size(max = 120, message = "{tooLong}")
  private String heading = "";

  @Size(max = 600, message = "{tooLong}")
  private String body = "";

  @NotBlank(message = "{required}")
  @Size(max = 300, message = "{tooLong}")
  private String source = "";

  private boolean onLeaflet = true;

  @ReadableDay private String lastDay = "";

  private LocalDate firstDay;
  private String code = UUID.randomUUID().toString();
  private String submitToken = code;
  private int version;

  /** The form of advice that is given already. */
  static AdviceForm of(Advice advice) {
    AdviceForm form = new AdviceForm();
    form.topics.addAll(advice.topics());
    form.methodCode = advice.methodCode() == null ? "" : advice.methodCode();
    form.level = advice.level();
    form.section = advice.section();
    form.heading = advice.heading();
    form.body = advice.body();
    form.source = advice.source();
    form.onLeaflet = advice.isOnLeaflet();
    form.lastDay = advice.lastDay() == null ? "" : new EraDate(advice.lastDay()).sign();
    form.firstDay = advice.firstDay();
    form.code = advice.code();
    form.version = advice.version();
    return form;
  }

  /** What is taken over; the form must be in order. */
  AdviceDraft toDraft(LocalDate today) {
    LocalDate last = lastDay.isBlank() ? null : EraDate.parse(lastDay, today).day();
    return new AdviceDraft(
        code,
        new HashSet<>(topics),
        methodCode.isEmpty() ? null : methodCode,
        level,
        section,
        heading,
        body,
        source,
        onLeaflet,
        new Validity(firstDay, last),
        submitToken);
  }

  public List<AdviceTopic> getTopics() {
    return topics;
  }

  public void setTopics(List<AdviceTopic> topics) {
    this.topics = topics;
  }

  public String getMethodCode() {
    return methodCode;
  }

  /** Takes nothing as: for all methods of the topics. */
  public void setMethodCode(String methodCode) {
    this.methodCode = methodCode == null ? "" : methodCode;
  }

  public AdviceLevel getLevel() {
    return level;
  }

  public void setLevel(AdviceLevel level) {
    this.level = level;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public boolean isOnLeaflet() {
    return onLeaflet;
  }

  public void setOnLeaflet(boolean onLeaflet) {
    this.onLeaflet = onLeaflet;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
