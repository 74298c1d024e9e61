package hanki.platform.audit;

/** Something that can say in one line what it did, for the audit entry. Never a person's name. */
public interface Traceable {

  /** One line of at most 1,000 characters: ids, counts, filters. */
  String trace();
}
