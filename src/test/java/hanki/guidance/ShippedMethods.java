package hanki.guidance;

import java.util.List;

/** The methods as they come with the program, without a database. */
public final class ShippedMethods {

  private static final ShippedTable METHODS = new ShippedTable("methods.csv");
  private static final ShippedTable ACTORS = new ShippedTable("method-actors.csv");
  private static final ShippedTable STEPS = new ShippedTable("method-steps.csv");

  private ShippedMethods() {}

  /** phishing-otp and the others. */
  public static List<String> codes() {
    return METHODS.rows().stream().map(row -> row.getField("code")).toList();
  }

  /** Who has a part in it. */
  public static List<Actor> actors(String code) {
    return ACTORS.rowsOf("method", code).stream().map(LoadingMethods::actor).toList();
  }

  /** Its steps from ①. */
  public static List<Step> steps(String code) {
    return STEPS.rowsOf("method", code).stream().map(LoadingMethods::step).toList();
  }
}
