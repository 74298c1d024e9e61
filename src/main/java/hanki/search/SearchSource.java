package hanki.search;

import java.util.List;

/**
 * A feature whose records the one box finds. It says what they are; the question is put once for
 * all, with the reader's scope for every record that can be restricted.
 */
public interface SearchSource<R extends Searchable> {

  SearchKind kind();

  Class<R> records();

  /** The attribute by which the newest come first; {@code id} where there is no day. */
  String newest();

  /** The to-one attributes that {@link #hits} reads, so that they are read with the records. */
  List<String> readWith();

  /** What is shown of the records, in their order. */
  List<Hit> hits(List<R> records);
}
