package hanki.guidance;

import hanki.guidance.diagram.ActorBox;
import hanki.guidance.diagram.Area;
import hanki.guidance.diagram.Line;
import hanki.guidance.diagram.MethodDiagram;
import hanki.guidance.diagram.StepArrow;
import hanki.guidance.diagram.TextLine;
import hanki.platform.document.Markup;

/** A diagram as a drawing for paper, in colours that are told apart in grey too. */
public final class DiagramMarkup {

  private static final String INK = "#1a1a1a";
  private static final String BLUE = "#0055ad";
  private static final String LINE = "#4d4d4d";
  private static final String FONT = "HankiGothic, HankiRare";

  private final MethodDiagram diagram;

  public DiagramMarkup(MethodDiagram diagram) {
    this.diagram = diagram;
  }

  /**
   * The drawing.
   *
   * @param heard what a screen reader says in its place
   * @param width on paper, in millimetres
   */
  public Markup drawing(String heard, double width) {
    Markup drawing =
        Markup.element("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + diagram.width() + " " + diagram.height())
            .with("width", width + "mm")
            .with(
                "height", Math.round(width * diagram.height() / diagram.width() * 10) / 10.0 + "mm")
            .with("alt", heard);
    diagram.rails().forEach(rail -> drawing.add(line(rail, "#b3b3b3", 1)));
    diagram.steps().forEach(step -> addStep(step, drawing));
    diagram.actors().forEach(actor -> addActor(actor, drawing));
    return drawing;
  }

  private static void addActor(ActorBox box, Markup drawing) {
    ActorPart part = box.actor().kind().part();
    String ink = part == ActorPart.OFFENDER ? "#ffffff" : INK;
    drawing.add(
        rectangle(box.area(), 8)
            .with("fill", fill(part))
            .with("stroke", part == ActorPart.HARMED ? BLUE : INK)
            .with("stroke-width", part == ActorPart.HARMED ? 2.5 : 1.2));
    drawing.add(
        Markup.element("g")
            .with(
                "transform", "translate(" + box.icon().x() + " " + box.icon().y() + ") scale(1.25)")
            .add(
                Markup.element("path")
                    .with("d", box.actor().kind().sign())
                    .with("fill", "none")
                    .with("stroke", part == ActorPart.HARMED ? BLUE : ink)
                    .with("stroke-width", 1.6)
                    .with("stroke-linecap", "round")
                    .with("stroke-linejoin", "round")));
    box.lines().forEach(line -> drawing.add(words(line, ink, "middle").with("font-weight", 700)));
  }

  private static String fill(ActorPart part) {
    return switch (part) {
      case OFFENDER -> "#00234b";
      case HARMED -> "#e8f3fd";
      case MEANS -> "#ffffff";
    };
  }

  private static void addStep(StepArrow step, Markup drawing) {
    drawing.add(line(step.out(), LINE, 2));
    drawing.add(line(new Line(step.in().from(), step.in().neck()), LINE, 2));
    drawing.add(Markup.element("polygon").with("points", step.in().head()).with("fill", LINE));
    drawing.add(rectangle(step.label(), 6).with("fill", "#f0f3f6"));
    drawing.add(
        Markup.element("circle")
            .with("cx", step.badge().x())
            .with("cy", step.badge().y())
            .with("r", StepArrow.BADGE)
            .with("fill", BLUE));
    TextLine number =
        new TextLine("" + step.step().number(), step.badge().x(), step.badge().y() + 5);
    drawing.add(words(number, "#ffffff", "middle").with("font-weight", 700));
    step.lines().forEach(line -> drawing.add(words(line, INK, "start")));
  }

  private static Markup rectangle(Area area, int radius) {
    return Markup.element("rect")
        .with("x", area.x())
        .with("y", area.y())
        .with("width", area.width())
        .with("height", area.height())
        .with("rx", radius);
  }

  private static Markup line(Line line, String colour, int width) {
    return Markup.element("line")
        .with("x1", line.from().x())
        .with("y1", line.from().y())
        .with("x2", line.to().x())
        .with("y2", line.to().y())
        .with("stroke", colour)
        .with("stroke-width", width);
  }

  private static Markup words(TextLine line, String colour, String anchor) {
    return Markup.element("text", line.words())
        .with("x", line.x())
        .with("y", line.y())
        .with("fill", colour)
        .with("font-family", FONT)
        .with("font-size", MethodDiagram.TEXT)
        .with("text-anchor", anchor);
  }
}
