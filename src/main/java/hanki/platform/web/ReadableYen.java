package hanki.platform.web;

import hanki.quantity.Yen;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that {@link Yen#parse} reads. An empty text is left to others. */
@Constraint(validatedBy = ReadableYen.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableYen {

  /** Key of the message in the common bundle. */
  String message() default "{yen}";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Asks {@link Yen}. */
  class Check implements ConstraintValidator<ReadableYen, String> {

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      try {
        Yen.parse(typed);
        return true;
      } catch (IllegalArgumentException noAmount) {
        return false;
      }
    }
  }
}
