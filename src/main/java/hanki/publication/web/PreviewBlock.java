package hanki.publication.web;

import hanki.guidance.diagram.MethodDiagram;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.drawing.ChartDrawing;
import hanki.publication.drawing.DrawnMethod;
import hanki.publication.drawing.SpecimenDrawing;
import java.util.List;

/**
 * A block as the page shows it.
 *
 * @param kind its simple name: Sentence, Chart
 * @param drawing of a chart; null for others
 * @param diagram of a method; null for others
 * @param specimen of a fake shop; null for others
 */
public record PreviewBlock(
    String kind,
    ReadyBlock block,
    ChartDrawing drawing,
    MethodDiagram diagram,
    SpecimenDrawing specimen) {

  static List<PreviewBlock> of(ReadyReport report) {
    return report.blocks().stream().map(PreviewBlock::of).toList();
  }

  private static PreviewBlock of(ReadyBlock block) {
    return new PreviewBlock(
        block.getClass().getSimpleName(),
        block,
        block instanceof ReadyBlock.Chart chart ? new ChartDrawing(chart) : null,
        block instanceof ReadyBlock.Diagram diagram ? DrawnMethod.of(diagram) : null,
        block instanceof ReadyBlock.Specimen specimen ? new SpecimenDrawing(specimen) : null);
  }
}
