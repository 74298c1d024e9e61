package hanki.statistics;

import java.util.List;

/**
 * Knows what was published of figures. The feature that publishes implements it; a figure that is
 * counted anew stands beside what was told of it before.
 */
public interface PublishedBefore {

  /** Its values in published reports, the latest first. */
  List<AsPublished> of(FigureAddress address);
}
