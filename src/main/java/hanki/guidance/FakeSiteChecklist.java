package hanki.guidance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checklist of a site as it was answered: which features it shows (偽サイトの特徴). „ひとつでも該当すれば
 * 偽サイトの可能性": one telling feature is enough.
 *
 * <p>A record that has no checklist was never asked; one with an empty checklist was asked and
 * showed nothing. {@link #code()} is what a record keeps.
 */
public record FakeSiteChecklist(Set<FakeSiteFeature> found) {

  private static final String NOTHING = "-";

  /** What the answers amount to. */
  public enum Verdict {
    /** At least one telling feature: 偽サイトの可能性があります. */
    POSSIBLY_FAKE,
    /** None of them; that does not prove the site genuine. */
    NOT_SHOWN
  }

  /** The same with a copy of the set. */
  public FakeSiteChecklist {
    Set<FakeSiteFeature> copy = EnumSet.noneOf(FakeSiteFeature.class);
    copy.addAll(found);
    found = Collections.unmodifiableSet(copy);
  }

  /** The checklist with those names of features ticked; names of nothing are passed over. */
  public static FakeSiteChecklist of(Collection<String> names) {
    return new FakeSiteChecklist(
        Arrays.stream(FakeSiteFeature.values())
            .filter(each -> names.contains(each.name()))
            .collect(Collectors.toSet()));
  }

  /**
   * Reads what {@link #code()} wrote.
   *
   * @return null for a text that is null or empty: never asked
   */
  public static FakeSiteChecklist parse(String code) {
    return code == null || code.isBlank() ? null : of(Arrays.asList(code.split(",")));
  }

  /** Names of what was found in one text of at most 150 characters, never empty. */
  public String code() {
    return found.isEmpty()
        ? NOTHING
        : found.stream().map(FakeSiteFeature::name).collect(Collectors.joining(","));
  }

  /** Whether the site may be a fake. */
  public Verdict verdict() {
    return found.stream().anyMatch(FakeSiteFeature::isTelling)
        ? Verdict.POSSIBLY_FAKE
        : Verdict.NOT_SHOWN;
  }

  /** Whether it shows a further feature, which must not be taken for a proof that it is genuine. */
  public boolean isToBeWarned() {
    return found.stream().anyMatch(each -> !each.isTelling());
  }
}
