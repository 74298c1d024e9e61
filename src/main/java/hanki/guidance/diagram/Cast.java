package hanki.guidance.diagram;

import hanki.guidance.Actor;
import hanki.guidance.Step;
import java.util.List;
import java.util.stream.IntStream;

/** Actors and steps with their words in lines: what is to be laid out, before it has a place. */
final class Cast {

  private final List<Actor> actors;
  private final List<Step> steps;
  private final List<WrappedText> names;
  private final List<WrappedText> labels;
  private final List<Seating.Link> links;

  /** Steps between actors that are not there are left out: an analyst may be still typing. */
  Cast(List<Actor> actors, List<Step> steps) {
    this.actors = List.copyOf(actors);
    List<String> known = actors.stream().map(Actor::name).toList();
    this.steps =
        steps.stream()
            .filter(step -> known.contains(step.actor()) && known.contains(step.target()))
            .toList();
    names = actors.stream().map(ActorBox::named).toList();
    labels = this.steps.stream().map(StepArrow::labelled).toList();
    links =
        this.steps.stream()
            .map(
                step -> new Seating.Link(known.indexOf(step.actor()), known.indexOf(step.target())))
            .toList();
  }

  List<Actor> actors() {
    return actors;
  }

  List<Step> steps() {
    return steps;
  }

  List<Seating.Link> links() {
    return links;
  }

  WrappedText name(int actor) {
    return names.get(actor);
  }

  WrappedText label(int step) {
    return labels.get(step);
  }

  int heightOfActor(int actor) {
    return ActorBox.heightOf(names.get(actor));
  }

  int widthOfLabel(int step) {
    return StepArrow.widthOf(labels.get(step));
  }

  int heightOfLabel(int step) {
    return StepArrow.heightOf(labels.get(step));
  }

  /** Places of the steps between the same two actors, whichever way they go. */
  List<Integer> together(Seating.Link link) {
    return IntStream.range(0, links.size())
        .filter(
            i ->
                links.get(i).equals(link)
                    || links.get(i).equals(new Seating.Link(link.to(), link.from())))
        .boxed()
        .toList();
  }
}
