package hanki.investigation;

import hanki.platform.Refusal;

/** Somebody else changed the task after this form was opened. */
public class TaskChangedMeanwhile extends Refusal {

  TaskChangedMeanwhile(String title) {
    super(title);
  }
}
