package hanki.reference;

/** A category by the code of its version and its own. */
record CategoryPlace(String scheme, String code) {}
