package hanki.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work on records for the present officer: while it runs, the session itself leaves out what the
 * officer's {@link Scope} does not hold, also for a query that forgot to ask for it.
 *
 * <p>Counting is never done within a scope.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface WithinScope {}
