package hanki.guidance.diagram;

import hanki.guidance.Actor;
import hanki.guidance.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Diagrams that were laid out before. To lay out one takes a tenth of a second and gives the same
 * always, and every slide, page and sheet of a report asks for the same few. Holds the last {@value
 * #MOST} that were asked for.
 */
final class LaidOut {

  private static final int MOST = 100;

  private final Map<Key, MethodDiagram> diagrams =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MethodDiagram> eldest) {
          return size() > MOST;
        }
      };

  private record Key(List<Actor> actors, List<Step> steps) {}

  /** The diagram as it was laid out before, or now; two that ask at once may both lay it out. */
  MethodDiagram diagram(List<Actor> actors, List<Step> steps, Supplier<MethodDiagram> layOut) {
    Key key = new Key(List.copyOf(actors), List.copyOf(steps));
    synchronized (diagrams) {
      MethodDiagram known = diagrams.get(key);
      if (known != null) {
        return known;
      }
    }
    MethodDiagram made = layOut.get();
    synchronized (diagrams) {
      diagrams.put(key, made);
    }
    return made;
  }

  int size() {
    synchronized (diagrams) {
      return diagrams.size();
    }
  }
}
