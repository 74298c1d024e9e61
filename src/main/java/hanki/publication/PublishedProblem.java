package hanki.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A problem that was known and answered for when a report was published.
 *
 * @param place from 1
 * @param blockPlace of the block it is about
 */
@Embeddable
public record PublishedProblem(
    int place,
    @Enumerated(EnumType.STRING) ReportProblem.Kind kind,
    int blockPlace,
    String blockKey,
    @Column(length = ReportProblem.LONGEST_DETAIL) String about,
    @Column(length = ReportProblem.LONGEST_DETAIL) String detail) {

  static PublishedProblem of(int place, ReportProblem problem) {
    return new PublishedProblem(
        place, problem.kind(), problem.place(), problem.block(), problem.about(), problem.detail());
  }

  /** As it was told before. */
  public ReportProblem problem() {
    return new ReportProblem(kind, blockPlace, blockKey, about, detail);
  }
}
