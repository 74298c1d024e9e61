package hanki.publication;

import hanki.platform.Refusal;

/** The checks found problems and who publishes has not said why the report goes out with them. */
public class ProblemsNotAnswered extends Refusal {

  ProblemsNotAnswered(int problems) {
    super(problems);
  }
}
