package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.ReportBlock;
import hanki.publication.ReportDraft;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report while it is composed: its parts in their order, and the one that is open. */
class Composition implements Serializable {

  private static final long serialVersionUID = 1L;

  private ReportDraft opened;
  private int version;
  private boolean known = true;
  private final ArrayList<ReportBlock> blocks;
  private int selected;
  private BlockForm block;

  /**
   * Opens a report at its first part.
   *
   * @param version in which it was opened
   */
  Composition(ReportDraft opened, int version) {
    this.opened = opened;
    this.version = version;
    this.blocks = new ArrayList<>(opened.blocks());
    open(0);
  }

  /** Opens a part; what was typed into the one before stays. */
  void open(int index) {
    selected = Math.max(0, Math.min(blocks.size() - 1, index));
    block = blocks.isEmpty() ? null : new BlockForm(blocks.get(selected));
  }

  /** Opens the part of that key; the one that is open stays so if there is none. */
  void open(String key) {
    takeOver();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).blockKey().equals(key)) {
        open(i);
        return;
      }
    }
  }

  /** Puts what was typed into the open part among the parts. */
  void takeOver() {
    if (block != null) {
      blocks.set(selected, block.block());
    }
  }

  /** Moves the open part. */
  void move(int by) {
    takeOver();
    int to = selected + by;
    if (to >= 0 && to < blocks.size()) {
      ReportBlock moved = blocks.remove(selected);
      blocks.add(to, moved);
      open(to);
    }
  }

  /** A new part behind the open one. */
  void add(BlockKind kind) {
    takeOver();
    int at = blocks.isEmpty() ? 0 : selected + 1;
    blocks.add(at, ReportBlock.empty("b" + (number(blocks) + 1), kind));
    open(at);
  }

  /** The open part is taken out. */
  void remove() {
    if (block != null) {
      blocks.remove(selected);
      open(selected);
    }
  }

  /** All of it, as it would be kept. */
  ReportDraft draft() {
    takeOver();
    return draft(blocks);
  }

  /** The section of the open part. */
  ReportDraft section() {
    takeOver();
    int from = selected;
    while (from > 0 && !begins(blocks.get(from).kind())) {
      from--;
    }
    int to = selected + 1;
    while (to < blocks.size() && !begins(blocks.get(to).kind())) {
      to++;
    }
    return draft(blocks.isEmpty() ? List.of() : blocks.subList(from, to));
  }

  private static boolean begins(BlockKind kind) {
    return kind == BlockKind.COVER || kind == BlockKind.CHAPTER || kind == BlockKind.PAGE;
  }

  private ReportDraft draft(List<ReportBlock> of) {
    List<ReportBlock> placed = new ArrayList<>();
    of.forEach(each -> placed.add(each.at(placed.size() + 1)));
    return new ReportDraft(
        opened.title(),
        opened.kind(),
        opened.organisation(),
        opened.period(),
        placed,
        null,
        opened.style());
  }

  /** What was changed since it was opened. */
  ComposedChanges changes() {
    takeOver();
    Map<String, ReportBlock> before = byKey(opened.blocks());
    return new ComposedChanges(
        version,
        openKey(),
        blocks.stream().map(ReportBlock::blockKey).toList(),
        blocks.stream().filter(each -> !same(each, before.get(each.blockKey()))).toList());
  }

  /**
   * Takes up what was changed; of a report that was changed by another since, it is asked later.
   */
  void restore(ComposedChanges changes) {
    Map<String, ReportBlock> all = byKey(opened.blocks());
    changes.changed().forEach(each -> all.put(each.blockKey(), each));
    known = changes.version() == version;
    version = changes.version();
    blocks.clear();
    changes.order().stream().distinct().map(all::get).filter(Objects::nonNull).forEach(blocks::add);
    block = null;
    open(0);
    open(changes.open());
  }

  /** What another kept meanwhile, part by part, to choose from. */
  CompositionConflict conflict(ReportDraft theirs, CompositionConflict.Wording wording) {
    takeOver();
    if (known) {
      keepApart(theirs.blocks());
    }
    return CompositionConflict.between(
        known ? opened.blocks() : null, theirs.blocks(), blocks, wording);
  }

  /** Two people who add a part give it the same key: mine gets another. */
  private void keepApart(List<ReportBlock> theirs) {
    Map<String, ReportBlock> before = byKey(opened.blocks());
    Map<String, ReportBlock> taken = byKey(theirs);
    for (int i = 0; i < blocks.size(); i++) {
      String key = blocks.get(i).blockKey();
      if (!before.containsKey(key) && taken.containsKey(key)) {
        int free = number(blocks) + number(theirs) + 1;
        blocks.set(i, blocks.get(i).keyed("b" + free));
      }
    }
    open(selected);
  }

  private static int number(List<ReportBlock> of) {
    return of.stream()
        .mapToInt(each -> Integer.parseInt(each.blockKey().substring(1)))
        .max()
        .orElse(0);
  }

  /** Goes on from what another kept, with the parts that were decided on. */
  void goOn(ReportDraft theirs, int theirVersion, List<ReportBlock> decided) {
    String key = openKey();
    opened = theirs;
    version = theirVersion;
    known = true;
    blocks.clear();
    blocks.addAll(decided);
    block = null;
    open(0);
    open(key);
  }

  private static Map<String, ReportBlock> byKey(List<ReportBlock> of) {
    return of.stream()
        .collect(Collectors.toMap(ReportBlock::blockKey, Function.identity(), (one, other) -> one));
  }

  static boolean same(ReportBlock one, ReportBlock other) {
    return one == null || other == null ? one == other : one.at(0).equals(other.at(0));
  }

  List<ReportBlock> blocks() {
    return List.copyOf(blocks);
  }

  BlockForm block() {
    return block;
  }

  int selected() {
    return selected;
  }

  int version() {
    return version;
  }

  ReportDraft opened() {
    return opened;
  }

  /** Key of the open part; empty if there is none. */
  String openKey() {
    return blocks.isEmpty() ? "" : blocks.get(selected).blockKey();
  }
}
