package hanki.arrest;

/** 性別. */
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE
}
