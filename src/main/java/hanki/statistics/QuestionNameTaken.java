package hanki.statistics;

import hanki.platform.Refusal;

/** The officer has another question of that name. */
public class QuestionNameTaken extends Refusal {

  QuestionNameTaken(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "name";
  }
}
