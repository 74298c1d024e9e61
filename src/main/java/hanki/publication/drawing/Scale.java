package hanki.publication.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An axis with round numbers from zero up, or from below where something is less. */
record Scale(BigDecimal bottom, BigDecimal top, BigDecimal step) {

  private static final int TICKS = 5;

  /** The smallest steps of 1, 2 or 5 times a power of ten that need no more than five. */
  static Scale over(List<BigDecimal> values) {
    BigDecimal most = values.stream().reduce(BigDecimal.ONE, BigDecimal::max).max(BigDecimal.ONE);
    BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal step = BigDecimal.ONE;
    for (int power = 0; steps(most.subtract(least), step) > TICKS; power++) {
      for (int digit : new int[] {1, 2, 5}) {
        step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        if (steps(most.subtract(least), step) <= TICKS) {
          break;
        }
      }
    }
    return new Scale(
        step.multiply(least.divide(step, 0, RoundingMode.FLOOR)),
        step.multiply(most.divide(step, 0, RoundingMode.CEILING)),
        step);
  }

  private static int steps(BigDecimal span, BigDecimal step) {
    return span.divide(step, 0, RoundingMode.CEILING).intValue();
  }

  /** The numbers on the axis, from below. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = bottom; at.compareTo(top) <= 0; at = at.add(step)) {
      ticks.add(at);
    }
    return ticks;
  }

  /** How high a value stands between two lines. */
  int y(BigDecimal value, int low, int high) {
    double part = value.subtract(bottom).doubleValue() / top.subtract(bottom).doubleValue();
    return (int) Math.round(low - part * (low - high));
  }
}
