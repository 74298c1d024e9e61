package hanki.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps what was posted when its page or its session is no more. */
public interface LostForms {

  /**
   * Keeps the posted fields for the officer whose form it was.
   *
   * @return path and query of the page that shows them again, or the record if the form was saved
   *     already; none if nothing could be kept
   */
  Optional<String> keep(HttpServletRequest request);
}
