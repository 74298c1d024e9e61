package hanki.jointinvestigation.diagram;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrests on a line of time: of each event as many marks as persons, five above each other. Events
 * that would stand on each other are moved apart, so a mark may stand some days beside its own.
 *
 * @param groups one for each event, in the order of time
 * @param ticks beginnings of months on the line
 * @param width in pixels
 */
public record ArrestLine(List<Group> groups, List<Tick> ticks, int width) {

  /** Height of the drawing and place of the line, in pixels. */
  public static final int HEIGHT = 150;

  private static final int BASE = 118;
  private static final int LEFT = 30;
  private static final int NARROWEST = 660;
  private static final int PITCH = 13;
  private static final int COLUMN = 5;
  private static final int APART = 26;
  private static final int MOST_TICKS = 7;

  /**
   * What happened on one day.
   *
   * @param persons arrested
   * @param standing whose arrest it was
   * @param again whether all were arrested before
   */
  public record Event(LocalDate day, int persons, TileStanding standing, boolean again) {}

  /** The marks of one event, with its number above them. */
  public record Group(Event event, List<Mark> marks, double middle, double label) {}

  /** One person: the middle of the mark. */
  public record Mark(double x, double y) {}

  /** The beginning of a month. */
  public record Tick(LocalDate day, double x) {}

  /** The line of events that stand in the order of time, at least one. */
  public static ArrestLine of(List<Event> events) {
    LocalDate first = events.get(0).day().withDayOfMonth(1);
    LocalDate last = events.get(events.size() - 1).day().withDayOfMonth(1).plusMonths(1);
    int width = Math.max(NARROWEST, 2 * LEFT + events.stream().mapToInt(ArrestLine::room).sum());
    Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last), width);
    List<Group> groups = new ArrayList<>();
    double[] places = places(events, scale);
    for (int i = 0; i < events.size(); i++) {
      groups.add(group(events.get(i), places[i]));
    }
    return new ArrestLine(groups, ticks(first, last, scale), width);
  }

  private record Scale(LocalDate first, long days, int width) {

    double x(LocalDate day) {
      return LEFT + (width - 2.0 * LEFT) * ChronoUnit.DAYS.between(first, day) / days;
    }
  }

  /** Left edges: from the left no two on each other, then from the right none beyond the end. */
  private static double[] places(List<Event> events, Scale scale) {
    double[] left = new double[events.size()];
    double free = LEFT;
    for (int i = 0; i < left.length; i++) {
      left[i] = Math.max(free, scale.x(events.get(i).day()) - columns(events.get(i)) * PITCH / 2.0);
      free = left[i] + room(events.get(i));
    }
    double end = scale.width() - LEFT + APART - PITCH;
    for (int i = left.length - 1; i >= 0; i--) {
      left[i] = Math.min(left[i], end - room(events.get(i)));
      end = left[i];
    }
    return left;
  }

  private static int columns(Event event) {
    return (event.persons() + COLUMN - 1) / COLUMN;
  }

  private static int room(Event event) {
    return columns(event) * PITCH + APART;
  }

  private static Group group(Event event, double left) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < event.persons(); i++) {
      marks.add(
          new Mark(
              left + PITCH / 2.0 + i / COLUMN * PITCH, BASE - 8 - i % COLUMN * (double) PITCH));
    }
    double highest = BASE - 8 - (Math.min(COLUMN, event.persons()) - 1) * (double) PITCH;
    return new Group(event, marks, left + columns(event) * PITCH / 2.0, highest - 12);
  }

  private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
    long months = ChronoUnit.MONTHS.between(first, last);
    int every = 1;
    for (int step : new int[] {1, 3, 6, 12, 24, 60}) {
      every = step;
      if (months / step < MOST_TICKS) {
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(every)) {
      ticks.add(new Tick(day, scale.x(day)));
    }
    return ticks;
  }

  /** Where the line lies. */
  public int base() {
    return BASE;
  }

  public int height() {
    return HEIGHT;
  }
}
