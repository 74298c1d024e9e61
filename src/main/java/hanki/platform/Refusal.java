package hanki.platform;

/**
 * A command the domain does not allow, named as the fact that forbids it ({@code CategoryRetired}).
 *
 * <p>Its text stands in the bundle of its feature under the class name; the arguments fill it. It
 * rolls the transaction back and is shown above the form, or at {@link #field()} where one is
 * named.
 */
public abstract class Refusal extends RuntimeException {

  private final transient Object[] arguments;

  /** The arguments fill the placeholders of the text. */
  protected Refusal(Object... arguments) {
    this.arguments = arguments.clone();
  }

  /** What fills the placeholders of the text. */
  public Object[] arguments() {
    return arguments.clone();
  }

  /** Id of the field that has to be mended; null if it is not one field. */
  public String field() {
    return null;
  }

  /**
   * HTTP status of a page that cannot open because of this: 404, unless a refusal says otherwise.
   */
  public int status() {
    return 404;
  }

  @Override
  public String getMessage() {
    return getClass().getSimpleName() + java.util.Arrays.toString(arguments);
  }
}
