package hanki.arrest.web;

import hanki.period.EraDate;
import hanki.platform.clock.BusinessClock;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that names a day on which somebody living can be born. An empty text is left to others.
 */
@Constraint(validatedBy = ReadableBirthday.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableBirthday {

  /** Key of the message in the common bundle. */
  String message() default "{day.NOT_A_DATE}";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Asks {@link EraDate}. */
  class Check implements ConstraintValidator<ReadableBirthday, String> {

    private final BusinessClock clock = new BusinessClock();

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      try {
        return EraDate.parse(typed, clock.today()).day().isBefore(clock.today());
      } catch (IllegalArgumentException noDay) {
        return false;
      }
    }
  }
}
