package hanki.platform.web;

import java.net.ConnectException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Tells a database that is not there at the moment from a fault of the program. */
final class Unavailable {

  private Unavailable() {}

  static boolean isCauseOf(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .limit(30)
        .anyMatch(
            each ->
                each instanceof SQLTransientConnectionException
                    || each instanceof SQLNonTransientConnectionException
                    || each instanceof ConnectException);
  }
}
