package hanki.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command for those who hold one of the permissions. The container enforces its own
 * {@code @RolesAllowed} on EJBs only, not on CDI beans.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Permitted {

  /** Any one of these is enough. */
  @Nonbinding
  Permission[] value() default {};
}
