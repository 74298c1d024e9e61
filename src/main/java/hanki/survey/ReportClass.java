package hanki.survey;

/** A class that a report names. */
public record ReportClass(Long report, String code) {}
