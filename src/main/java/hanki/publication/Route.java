package hanki.publication;

import hanki.platform.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The seats a kind of report goes through, lowest first (決裁の経路); a setting for each kind. */
public record Route(List<Seat> seats) {

  /** At least one seat, each once. */
  public Route {
    seats = List.copyOf(seats);
    if (seats.isEmpty() || seats.stream().distinct().count() != seats.size()) {
      throw new IllegalArgumentException("no route: " + seats);
    }
  }

  /** As the installation is set. */
  public static Route of(ReportKind kind, Settings settings) {
    return new Route(
        Arrays.stream(settings.text("hanki.publication.route." + kind.code()).strip().split(" +"))
            .map(Seat::valueOf)
            .toList());
  }

  /** The first seat that has not decided; none when all have. */
  Optional<Seat> next(List<Seat> decided) {
    int passed = decided.stream().mapToInt(seats::indexOf).max().orElse(-1);
    return passed + 1 < seats.size() ? Optional.of(seats.get(passed + 1)) : Optional.empty();
  }

  /** The seat of an officer by the post; none who sits nowhere on the route. */
  Optional<Seat> of(String post) {
    return seats.stream().filter(seat -> seat.isHeldBy(post)).findFirst();
  }

  /** Whether another division is asked from one seat up to below a higher one. */
  boolean asksOthers(Seat from, Seat to) {
    int concurrence = seats.indexOf(Seat.CONCURRENCE);
    return concurrence >= seats.indexOf(from) && concurrence < seats.indexOf(to);
  }

  /** Whether one seat is above another. */
  boolean isAbove(Seat one, Seat other) {
    return seats.indexOf(one) > seats.indexOf(other);
  }
}
