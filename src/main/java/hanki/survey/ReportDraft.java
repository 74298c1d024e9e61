package hanki.survey;

import java.time.LocalDate;
import java.util.Set;

/**
 * A record to report into a survey.
 *
 * @param number 受理番号 or 認知番号
 * @param classes codes within the survey
 * @param submitToken made with the form, so that sending twice reports once
 */
public record ReportDraft(
    String number, Set<String> classes, LocalDate reportedOn, String submitToken) {}
