package hanki.reference;

import java.io.Serializable;

/** What is wrong with a field of a row. */
public record FieldFault(ReferenceField field, Problem problem, String text)
    implements Serializable {

  /** What can be wrong. The texts say how to mend it. */
  public enum Problem {
    REQUIRED,
    TOO_LONG,
    NOT_A_CODE,
    NOT_A_DAY,
    NOT_A_NUMBER,
    NOT_A_CHOICE,
    NO_SUCH_ROW,
    OWN_PARENT,
    ENDS_BEFORE_IT_BEGINS,
    TWICE_IN_FILE,
    TAKEN,
    USED_BEFORE,
    USED_AFTER,
    SECOND_MAPPING,
    NOT_NEW
  }
}
