package hanki.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Builds the address of a list from its filter, leaving out what is empty. */
public class Address {

  private final StringBuilder text;
  private char joint = '?';

  /** Begins with the path. */
  public Address(String path) {
    text = new StringBuilder(path);
  }

  /** Adds a parameter, if it has a value. */
  public Address with(String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      text.append(joint)
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
      joint = '&';
    }
    return this;
  }

  /** The address with ? or & at its end, so that one more parameter can follow. */
  public String open() {
    return text.toString() + joint;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
