package hanki.investigation;

import hanki.platform.audit.Counted;
import java.util.List;

/**
 * Open tasks and running terms of law, each by its end.
 *
 * @param cut whether there are more tasks than are shown
 */
public record TaskList(List<TaskRow> tasks, List<LegalDeadline> deadlines, boolean cut)
    implements Counted {

  @Override
  public long count() {
    return tasks.size();
  }
}
