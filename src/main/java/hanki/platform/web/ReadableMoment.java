package hanki.platform.web;

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
import java.time.LocalDateTime;

/**
 * A text that names a day and a time, in that order with a space between: {@code R1.10.9 9:30}. An
 * empty text is left to others.
 */
@Constraint(validatedBy = ReadableMoment.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableMoment {

  /** Key of the message in the common bundle. */
  String message() default "{moment}";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Reads and writes such texts. */
  class Check implements ConstraintValidator<ReadableMoment, String> {

    private static final BusinessClock CLOCK = new BusinessClock();

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      if (typed == null || typed.isBlank()) {
        return true;
      }
      try {
        return !parse(typed).isAfter(CLOCK.minute());
      } catch (IllegalArgumentException noMoment) {
        return false;
      }
    }

    /**
     * Reads a day and a time.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDateTime parse(String typed) {
      String text = typed.strip();
      int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('　'));
      if (space < 0) {
        throw new IllegalArgumentException("no day and time: " + typed);
      }
      return EraDate.parse(text.substring(0, space), CLOCK.today())
          .day()
          .atTime(TimeEntry.parse(text.substring(space + 1)));
    }

    /** Writes it as it is typed; empty for null. */
    public static String text(LocalDateTime moment) {
      return moment == null
          ? ""
          : new EraDate(moment.toLocalDate()).sign() + " " + TimeEntry.text(moment.toLocalTime());
    }
  }
}
