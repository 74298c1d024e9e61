package hanki.publication.house;

import java.util.List;

/**
 * The fixed words of a style.
 *
 * @param person 人 or 名
 * @param source how a source is named: {@code ※出典元： {0} “{1}”}
 * @param change words a person may choose for a change, in the order they are offered: 急増, 増加, 同水準
 */
public record HouseWords(String person, String source, List<String> change) {

  /** A copy of the words. */
  public HouseWords {
    change = List.copyOf(change);
  }

  /** ※出典元： 警察庁 “令和２年上半期における…”. */
  public String source(String organisation, String document) {
    return source.replace("{0}", organisation).replace("{1}", document);
  }
}
