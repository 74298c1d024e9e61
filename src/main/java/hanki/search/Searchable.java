package hanki.search;

import java.util.List;

/**
 * A record that is found by words. It keeps them folded in its attribute {@code searchable}, which
 * the program derives from nothing but {@link #searchedTexts()}.
 */
public interface Searchable {

  /** Name of the attribute that holds {@link Folded#form} of the texts. */
  String COLUMN = "searchable";

  Long id();

  /** The texts in which it is found, as they were written; null and blank ones are nothing. */
  List<String> searchedTexts();
}
