package hanki.benchmark;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The program and its floor asked the same question turn by turn in one run, so that whatever else
 * the machine does falls on both. Every turn has another parameter: H2 answers a repeated statement
 * from its last result.
 */
public final class Duel {

  private static final int WARM_UP = 15;
  private static final int TURNS = 41;

  private Duel() {}

  /**
   * Asks and writes the medians to {@link Results}.
   *
   * @param records how many the tables hold
   * @param program one question for a turn's number
   * @param floor the same in bare SQL by JDBC
   */
  public static void of(
      String name, String database, long records, IntConsumer program, IntConsumer floor) {
    double[] programs = new double[TURNS];
    double[] floors = new double[TURNS];
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      double first = milliseconds(turn % 2 == 0 ? program : floor, turn + WARM_UP);
      double second = milliseconds(turn % 2 == 0 ? floor : program, turn + WARM_UP);
      if (turn >= 0) {
        programs[turn] = turn % 2 == 0 ? first : second;
        floors[turn] = turn % 2 == 0 ? second : first;
      }
    }
    Results.add(name, database, records, median(programs), median(floors));
  }

  /** Milliseconds that one question takes. */
  private static double milliseconds(IntConsumer question, int turn) {
    long begun = System.nanoTime();
    question.accept(turn);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
