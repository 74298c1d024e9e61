package hanki.survey;

/** What a station says of its answer to a survey. Saying nothing is neither of them. */
public enum AnswerKind {
  /** 報告済: everything there was is reported. */
  COMPLETE,
  /** 該当なし: there was nothing to report. */
  NOTHING
}
