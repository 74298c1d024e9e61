package hanki.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that {@link TimeEntry} reads. An empty text is left to others. */
@Constraint(validatedBy = ReadableTime.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableTime {

  /** Key of the message in the common bundle. */
  String message() default "{time}";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Asks {@link TimeEntry}. */
  class Check implements ConstraintValidator<ReadableTime, String> {

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      try {
        TimeEntry.parse(typed);
        return true;
      } catch (IllegalArgumentException noTime) {
        return false;
      }
    }
  }
}
