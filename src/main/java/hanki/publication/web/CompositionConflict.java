package hanki.publication.web;

import hanki.platform.web.ConflictField;
import hanki.publication.ReportBlock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What another kept of a report while one was composing it: part by part theirs and mine, and which
 * of both is taken. Parts that only one of both changed are proposed as changed.
 */
public class CompositionConflict implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ORDER = "order";

  private final List<ReportBlock> theirs;
  private final List<ReportBlock> mine;
  private final boolean movedByMe;
  private final List<ConflictField> fields;

  private CompositionConflict(
      List<ReportBlock> theirs,
      List<ReportBlock> mine,
      boolean movedByMe,
      List<ConflictField> fields) {
    this.theirs = List.copyOf(theirs);
    this.mine = List.copyOf(mine);
    this.movedByMe = movedByMe;
    this.fields = fields;
  }

  /** How parts are told to a reader. */
  interface Wording {

    /** 12　文. */
    String label(ReportBlock block, int place);

    /** Its words, or that it is not there, of null. */
    String words(ReportBlock block);

    /** What the order of the parts is called. */
    String order();

    /** The order of the parts in words. */
    String order(List<ReportBlock> blocks);
  }

  /**
   * Compares part by part.
   *
   * @param opened the parts as they were opened; null if that is not known any more: then every
   *     difference is asked for and nothing proposed
   */
  static CompositionConflict between(
      List<ReportBlock> opened, List<ReportBlock> theirs, List<ReportBlock> mine, Wording wording) {
    Map<String, ReportBlock> before = byKey(opened == null ? List.of() : opened);
    Map<String, ReportBlock> their = byKey(theirs);
    Map<String, ReportBlock> own = byKey(mine);
    Set<String> keys = new LinkedHashSet<>(own.keySet());
    keys.addAll(their.keySet());
    List<ConflictField> fields = new ArrayList<>();
    int place = 0;
    for (String key : keys) {
      place++;
      ReportBlock there = their.get(key);
      ReportBlock here = own.get(key);
      boolean changedThere = opened == null || !Composition.same(there, before.get(key));
      if (changedThere && !Composition.same(there, here)) {
        String proposal =
            opened == null
                ? null
                : Composition.same(here, before.get(key))
                    ? ConflictField.THEIRS
                    : ConflictField.MINE;
        fields.add(
            new ConflictField(
                key,
                wording.label(here == null ? there : here, place),
                wording.words(there),
                wording.words(here),
                proposal));
      }
    }
    boolean movedByMe = opened == null || isMoved(opened, mine);
    if (movedByMe && (opened == null || isMoved(opened, theirs)) && isMoved(theirs, mine)) {
      fields.add(
          new ConflictField(
              ORDER, wording.order(), wording.order(theirs), wording.order(mine), null));
    }
    return new CompositionConflict(theirs, mine, movedByMe, fields);
  }

  private static Map<String, ReportBlock> byKey(List<ReportBlock> of) {
    Map<String, ReportBlock> byKey = new LinkedHashMap<>();
    of.forEach(each -> byKey.put(each.blockKey(), each));
    return byKey;
  }

  /** Whether the parts that both have stand in another order. */
  private static boolean isMoved(List<ReportBlock> before, List<ReportBlock> after) {
    return !common(before, after).equals(common(after, before));
  }

  private static List<String> common(List<ReportBlock> of, List<ReportBlock> with) {
    Set<String> keys = byKey(with).keySet();
    return of.stream().map(ReportBlock::blockKey).filter(keys::contains).toList();
  }

  /** The parts to decide on, in the order of the report. */
  public List<ConflictField> getFields() {
    return fields;
  }

  /** Whether every part is decided on. */
  boolean isDecided() {
    return fields.stream().allMatch(field -> field.getChoice() != null);
  }

  /**
   * The parts as decided: who moved parts keeps the order; new ones stand behind their neighbour.
   */
  List<ReportBlock> decided() {
    Map<String, ReportBlock> chosen = byKey(mine);
    for (ConflictField field : fields) {
      if (ConflictField.THEIRS.equals(field.getChoice())) {
        ReportBlock there = byKey(theirs).get(field.getId());
        if (there == null) {
          chosen.remove(field.getId());
        } else {
          chosen.put(field.getId(), there);
        }
      }
    }
    List<ReportBlock> decided = new ArrayList<>();
    for (String key : order(chosen.keySet())) {
      decided.add(chosen.get(key));
    }
    return decided;
  }

  private List<String> order(Set<String> keys) {
    boolean theirOrder =
        fields.stream()
            .filter(field -> field.getId().equals(ORDER))
            .map(ConflictField::getChoice)
            .findFirst()
            .map(ConflictField.THEIRS::equals)
            .orElse(!movedByMe);
    List<ReportBlock> first = theirOrder ? theirs : mine;
    List<ReportBlock> second = theirOrder ? mine : theirs;
    Function<ReportBlock, String> key = ReportBlock::blockKey;
    List<String> order = new ArrayList<>(first.stream().map(key).filter(keys::contains).toList());
    String neighbour = null;
    for (ReportBlock block : second) {
      if (keys.contains(block.blockKey()) && !order.contains(block.blockKey())) {
        order.add(neighbour == null ? 0 : order.indexOf(neighbour) + 1, block.blockKey());
      }
      if (order.contains(block.blockKey())) {
        neighbour = block.blockKey();
      }
    }
    return order;
  }
}
