package hanki.search;

import hanki.identity.Permission;

/**
 * A kind of record that can be found.
 *
 * @param bundle the texts of its feature
 * @param key of its name among them, {@code search.<code>}
 * @param permission what one needs to find such records at all
 * @param sort place among the kinds
 */
public record SearchKind(String bundle, String key, Permission permission, int sort) {

  /** As it stands in addresses: {@code consultation}. */
  public String code() {
    return key.substring(key.indexOf('.') + 1);
  }
}
