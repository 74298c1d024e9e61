package hanki.survey;

import hanki.platform.Label;
import hanki.platform.audit.Counted;
import java.util.List;
import java.util.Map;

/**
 * One page of the reports of a survey.
 *
 * @param classes of each report, in the order of the survey
 * @param count reports on all pages
 * @param cases what they come to
 */
public record SurveyList(
    Survey survey, List<ReportRow> reports, Map<Long, List<Label>> classes, long count, long cases)
    implements Counted {}
