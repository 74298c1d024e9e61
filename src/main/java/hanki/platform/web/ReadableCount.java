package hanki.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;

/** A text that is a whole number from 0 to 9,999, in any width. An empty text is left to others. */
@Constraint(validatedBy = ReadableCount.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableCount {

  /** Key of the message in the common bundle. */
  String message() default "{count}";

  /** Required by Bean Validation. */
  Class<?>[] groups() default {};

  /** Required by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Reads the number. */
  class Check implements ConstraintValidator<ReadableCount, String> {

    @Override
    public boolean isValid(String typed, ConstraintValidatorContext context) {
      return typed == null || typed.isBlank() || normal(typed).matches("\\d{1,4}");
    }

    /** The number; only of a text that is valid. */
    public static int parse(String typed) {
      return Integer.parseInt(normal(typed));
    }

    private static String normal(String typed) {
      return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", "");
    }
  }
}
