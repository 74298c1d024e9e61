package hanki.platform.web;

import hanki.period.EraDate;
import hanki.period.UnreadableDay;
import hanki.platform.clock.BusinessClock;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * A text that names a day in either calendar, from 1990 to today, or a day to come. An empty text
 * is left to others.
 */
@Constraint(validatedBy = ReadableDay.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableDay {

  /** Key of the message in the common bundle; the check names the reason. */
  String message() default "{day.NOT_A_DATE}";

  /** Whether the day may lie ahead, as a term does; a day without a year is the next such one. */
  boolean coming() default false;

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Tells why a text names no day. */
  class Check implements ConstraintValidator<ReadableDay, String> {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final BusinessClock clock = new BusinessClock();
    private boolean coming;

    @Override
    public void initialize(ReadableDay day) {
      coming = day.coming();
    }

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      String reason = reason(typed);
      if (reason == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate("{day." + reason + "}").addConstraintViolation();
      return false;
    }

    private String reason(String typed) {
      try {
        LocalDate today = clock.today();
        LocalDate day =
            (coming ? EraDate.parseComing(typed, today) : EraDate.parse(typed, today)).day();
        if (!coming && day.isAfter(today)) {
          return "FUTURE";
        }
        return day.isBefore(EARLIEST) ? "TOO_EARLY" : null;
      } catch (UnreadableDay unreadable) {
        return unreadable.reason().name();
      }
    }
  }
}
