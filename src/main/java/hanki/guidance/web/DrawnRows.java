package hanki.guidance.web;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.MethodDraft;
import hanki.guidance.Step;
import hanki.guidance.diagram.MethodDiagram;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Actors and steps of a method as they are typed; they belong together, for steps name actors. */
public class DrawnRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern ROWS = Pattern.compile("(\\d{1,3}(?: \\d{1,3}){0,19})/(\\d{1,2})");

  private final List<ActorRow> actors = new ArrayList<>();
  private final List<StepRow> steps = new ArrayList<>();

  /** Two who act on each other, and one step. */
  static DrawnRows fresh() {
    DrawnRows rows = new DrawnRows();
    rows.actors.add(new ActorRow(1, "", ActorKind.ATTACKER));
    rows.actors.add(new ActorRow(2, "", ActorKind.VICTIM));
    rows.steps.add(new StepRow(1, 2));
    return rows;
  }

  static DrawnRows of(List<Actor> actors, List<Step> steps) {
    DrawnRows rows = new DrawnRows();
    actors.stream().map(ActorRow::of).forEach(rows.actors::add);
    Map<String, Integer> keys =
        actors.stream().collect(Collectors.toMap(Actor::name, Actor::place));
    for (Step step : steps) {
      rows.steps.add(
          new StepRow(keys.get(step.actor()), keys.get(step.target()))
              .saying(step.label(), step.note()));
    }
    return rows;
  }

  /** The actors that have a name. */
  List<Actor> toActors() {
    List<ActorRow> named = actors.stream().filter(row -> !row.isEmpty()).toList();
    return IntStream.range(0, named.size()).mapToObj(i -> named.get(i).at(i + 1)).toList();
  }

  /** The steps that say something; one from or to nobody names an empty actor. */
  List<Step> toSteps() {
    Map<Integer, String> names =
        actors.stream().collect(Collectors.toMap(ActorRow::getKey, ActorRow::getName));
    Function<Integer, String> name = key -> names.getOrDefault(key, "");
    List<StepRow> said = steps.stream().filter(row -> !row.isEmpty()).toList();
    return IntStream.range(0, said.size())
        .mapToObj(
            i ->
                new Step(
                    i + 1,
                    name.apply(said.get(i).getActor()),
                    name.apply(said.get(i).getTarget()),
                    said.get(i).getLabel(),
                    said.get(i).getNote()))
        .toList();
  }

  /**
   * Which actors there are and how many steps: a draft makes the rows anew before it fills them.
   */
  public String getRows() {
    return actors.stream().map(row -> String.valueOf(row.getKey())).collect(Collectors.joining(" "))
        + "/"
        + steps.size();
  }

  /** Takes the rows back from a draft; those that are there keep what they hold. */
  public void setRows(String rows) {
    Matcher read = ROWS.matcher(rows == null ? "" : rows);
    if (!read.matches()) {
      return;
    }
    List<ActorRow> wanted =
        Arrays.stream(read.group(1).split(" "))
            .map(Integer::valueOf)
            .distinct()
            .limit(MethodDraft.MOST_ACTORS)
            .map(this::actor)
            .toList();
    actors.clear();
    actors.addAll(wanted);
    int count = Math.min(Integer.parseInt(read.group(2)), MethodDraft.MOST_STEPS);
    while (steps.size() < count) {
      steps.add(new StepRow(0, 0));
    }
    steps.subList(count, steps.size()).clear();
  }

  private ActorRow actor(int key) {
    return actors.stream()
        .filter(row -> row.getKey() == key)
        .findFirst()
        .orElseGet(() -> new ActorRow(key, "", ActorKind.OTHER));
  }

  /** The diagram of what is typed so far. */
  public MethodDiagram getDiagram() {
    return MethodDiagram.of(toActors(), toSteps());
  }

  public List<ActorRow> getActors() {
    return actors;
  }

  public List<StepRow> getSteps() {
    return steps;
  }

  void addActor() {
    int key = actors.stream().mapToInt(ActorRow::getKey).max().orElse(0) + 1;
    actors.add(new ActorRow(key, "", ActorKind.OTHER));
  }

  /** Takes an actor out; steps that began or ended there have to be set anew. */
  void removeActor(int key) {
    actors.removeIf(row -> row.getKey() == key);
    steps.stream().filter(row -> row.getActor() == key).forEach(row -> row.setActor(0));
    steps.stream().filter(row -> row.getTarget() == key).forEach(row -> row.setTarget(0));
  }

  /** Adds a step that begins where the last one ended. */
  void addStep() {
    int from = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).getTarget();
    steps.add(new StepRow(from, 0));
  }

  void removeStep(int place) {
    if (place >= 0 && place < steps.size()) {
      steps.remove(place);
    }
  }

  /** Moves a step one place up, if there is one above. */
  void moveUp(int place) {
    if (place > 0 && place < steps.size()) {
      steps.add(place - 1, steps.remove(place));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrawnRows rows
        && rows.toActors().equals(toActors())
        && rows.toSteps().equals(toSteps());
  }

  @Override
  public int hashCode() {
    return toSteps().hashCode();
  }

  /** How a conflict tells it. */
  @Override
  public String toString() {
    return toSteps().stream().map(Step::toString).collect(Collectors.joining("／"));
  }
}
