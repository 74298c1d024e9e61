package hanki.publication;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import hanki.survey.SurveySheet;
import java.time.Instant;

/**
 * The answer to a special survey as it is taken away: counted at one moment, by one reader.
 *
 * @param countedBy officer number
 */
public record TakenSurvey(SurveySheet sheet, Instant countedAt, String countedBy)
    implements Traceable, Counted {

  @Override
  public long count() {
    return sheet.total();
  }

  @Override
  public String trace() {
    return "survey=%s edition=%d missing=%d"
        .formatted(sheet.survey().code(), sheet.survey().edition(), sheet.missing().size());
  }
}
