package hanki.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity of which every version has exactly one audit entry, with what changed from what to
 * what, and a code of the whole record: a change past the program shows. It needs a {@code Long} id
 * and a {@code @Version}. A transaction that changes one without an {@link Audited} command is
 * refused.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kept {

  /** How the trail calls a record of this kind: {@code consultation}. */
  String value();

  /**
   * Whether its readers are shown what became of it: each version's fields, before and after, are
   * kept sealed. Only for records whose readers may see all their fields.
   */
  boolean history() default false;
}
