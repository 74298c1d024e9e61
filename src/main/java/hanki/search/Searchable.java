package hanki.search;

import java.util.List;

/** A record that can be found by words. It keeps them folded in a column {@code searchable}. */
public interface Searchable {

  Long id();

  /**
   * The texts in which it is found, as they were written; null and blank ones are nothing. The
   * column holds {@link Folded#form} of them.
   */
  List<String> searchedTexts();
}
