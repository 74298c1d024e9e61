package hanki.identity;

import hanki.platform.Refusal;

/** The chosen password holds a word that everybody who knows the officer or the house would try. */
public class PasswordNamesContext extends Refusal {

  PasswordNamesContext(String word) {
    super(word);
  }

  @Override
  public String field() {
    return "next";
  }
}
