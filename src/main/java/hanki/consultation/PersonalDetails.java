package hanki.consultation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who a complainant is and how to reach them, in the clear: only while it is typed or unmasked. It
 * is kept sealed, and nothing of it stands in {@link #toString()}.
 */
public record PersonalDetails(
    String name, String kana, String telephone, String mail, String address) {

  /** The longest name or reading, in characters. */
  public static final int LONGEST_NAME = 60;

  /** The longest telephone number. */
  public static final int LONGEST_TELEPHONE = 30;

  /** The longest mail address. */
  public static final int LONGEST_MAIL = 254;

  /** The longest address. */
  public static final int LONGEST_ADDRESS = 200;

  /** Nobody gave a name. */
  public static final PersonalDetails NONE = new PersonalDetails("", "", "", "", "");

  private static final String SEPARATOR = "\u001f";
  private static final int PARTS = 5;
  private static final String MASK = "●●●";

  /** Without blank ends, and without the character that separates the parts. */
  public PersonalDetails {
    name = plain(name);
    kana = plain(kana);
    telephone = plain(telephone);
    mail = plain(mail);
    address = plain(address);
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.replace(SEPARATOR, " ").strip();
  }

  /** All parts in one text, for sealing. */
  String text() {
    return String.join(SEPARATOR, name, kana, telephone, mail, address);
  }

  /** Reads what {@link #text()} wrote. */
  static PersonalDetails parse(String text) {
    String[] parts = text.split(SEPARATOR, PARTS);
    return new PersonalDetails(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  /** Whether nothing was told. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * 佐●●●: enough to know one's own complainant again, whatever the length of the name; only the
   * mask if there is a contact but no name, or the name is a single character.
   */
  public String masked() {
    if (isEmpty()) {
      return "";
    }
    boolean tells = name.codePointCount(0, name.length()) > 1;
    return (tells ? name.substring(0, name.offsetByCodePoints(0, 1)) : "") + MASK;
  }

  /** The ways to reach them that were told. */
  public Set<Contact> contacts() {
    Set<Contact> told = EnumSet.noneOf(Contact.class);
    Map.of(Contact.TELEPHONE, telephone, Contact.MAIL, mail, Contact.ADDRESS, address)
        .forEach(
            (way, value) -> {
              if (!value.isEmpty()) {
                told.add(way);
              }
            });
    return told;
  }

  @Override
  public String toString() {
    return "PersonalDetails[" + (isEmpty() ? "none" : "●") + "]";
  }
}
