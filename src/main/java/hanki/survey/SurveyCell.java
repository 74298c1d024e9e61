package hanki.survey;

/** Reports of one station in one class of a survey. */
public record SurveyCell(String station, String code, Long cases) {}
