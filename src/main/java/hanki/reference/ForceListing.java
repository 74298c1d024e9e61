package hanki.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the forces of several prefectures are named together: 愛知、宮城、千葉、兵庫等10県 – the first of them by
 * name, and all of them counted. Whether one's own or the leading force stands first is a choice of
 * each paper, so the order is the caller's.
 *
 * @param members all of them in the order of the paper
 * @param named how many are called by name; the others become 等
 * @param between what stands between two names
 */
public record ForceListing(List<Member> members, int named, Between between) {

  /** One of the forces: 宮城 and 県. */
  public record Member(String shortName, String suffix) {

    /** The force of a prefecture. */
    public static Member of(Prefecture prefecture) {
      return new Member(prefecture.shortName(), prefecture.suffix());
    }
  }

  /** What stands between names. The deck uses both. */
  public enum Between {
    COMMA("、"),
    DOT("・");

    private final String sign;

    Between(String sign) {
      this.sign = sign;
    }

    /** The character itself. */
    public String sign() {
      return sign;
    }
  }

  /**
   * At least one is named, and never more than there are.
   *
   * @throws IllegalArgumentException if there is no member
   */
  public ForceListing {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("nobody to name");
    }
    members = List.copyOf(members);
    named = Math.max(1, Math.min(named, members.size()));
  }

  /** 11府県. */
  public CollectiveNoun noun() {
    return CollectiveNoun.of(members.stream().map(Member::suffix).toList());
  }

  /** 宮城・埼玉等11府県; without 等 where all are named, and without a number for one alone: 宮城県. */
  public String text() {
    if (members.size() == 1) {
      Member alone = members.get(0);
      return alone.shortName().endsWith(alone.suffix())
          ? alone.shortName()
          : alone.shortName() + alone.suffix();
    }
    String names =
        members.stream()
            .limit(named)
            .map(Member::shortName)
            .collect(Collectors.joining(between.sign()));
    return names + (named < members.size() ? "等" : "") + noun();
  }
}
