package hanki.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command that leaves an audit entry, written in the same transaction: no entry, no change.
 *
 * <p>The entry names the action, the record (the {@code Long} the command returns or takes first)
 * and what a {@link Traceable} argument or result says of itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

  /** What is done, as {@code feature.verb}: {@code consultation.record}. */
  @Nonbinding
  String value() default "";
}
