package hanki.trace;

import java.util.List;

/** Knows traces of one kind by how they are written. */
interface Recogniser {

  /** What it finds in a text of one width, in order. */
  List<Found> in(String text);

  /** A trace between two places of the text. */
  record Found(TraceKind kind, int begin, int end, String normalised, String wider) {}
}
