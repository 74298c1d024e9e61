package hanki.platform.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody else changed in a record while one was correcting it: field by field theirs and
 * mine, and which of both is taken. Nothing typed is lost and nothing of theirs overwritten unseen.
 */
public class Conflict implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> TECHNICAL = Set.of("version", "submitToken", "revealed");

  private final Serializable theirs;
  private final List<ConflictField> fields;

  private Conflict(Serializable theirs, List<ConflictField> fields) {
    this.theirs = theirs;
    this.fields = fields;
  }

  /**
   * Compares the fields of three forms of one class.
   *
   * @param opened the form as it was opened; null if that is not known any more, as after a draft
   *     was continued: then every difference is asked for and nothing is proposed
   * @param words what a field's value looks like on the page: label and text
   */
  static Conflict between(
      Object opened,
      Serializable theirs,
      Object mine,
      Function<String, String> label,
      Words words) {
    List<ConflictField> fields =
        FormField.of(mine.getClass()).stream()
            .filter(field -> !TECHNICAL.contains(field.name()))
            .filter(field -> !same(field.read(theirs), field.read(mine)))
            .filter(field -> opened == null || !same(field.read(theirs), field.read(opened)))
            .map(
                field ->
                    new ConflictField(
                        field.name(),
                        label.apply(field.name()),
                        words.of(field.name(), field.read(theirs)),
                        words.of(field.name(), field.read(mine)),
                        proposal(field, opened, mine)))
            .toList();
    return new Conflict(theirs, fields);
  }

  /** How a value is written on the page. */
  interface Words {

    /** The value of that field in words. */
    String of(String field, Object value);
  }

  private static String proposal(FormField field, Object opened, Object mine) {
    if (opened == null) {
      return null;
    }
    return same(field.read(opened), field.read(mine)) ? ConflictField.THEIRS : ConflictField.MINE;
  }

  /** The fields to decide on, in the order of the form. */
  public List<ConflictField> getFields() {
    return fields;
  }

  /** Whether every field is decided on. */
  public boolean isDecided() {
    return fields.stream().allMatch(field -> field.getChoice() != null);
  }

  /** Puts the other officer's values into the form wherever they were chosen. */
  public void decide(Object mine) {
    Map<String, String> choices =
        fields.stream()
            .filter(field -> field.getChoice() != null)
            .collect(Collectors.toMap(ConflictField::getId, ConflictField::getChoice));
    FormField.of(mine.getClass()).stream()
        .filter(field -> ConflictField.THEIRS.equals(choices.get(field.name())))
        .forEach(field -> field.write(mine, field.read(theirs)));
  }

  private static boolean same(Object one, Object other) {
    if (one instanceof Collection<?> many && other instanceof Collection<?> others) {
      return new HashSet<>(many).equals(new HashSet<>(others));
    }
    return Objects.equals(one, other);
  }
}
