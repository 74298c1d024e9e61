package hanki.publication.chart;

import hanki.publication.ReadyBlock.Chart.Form;
import hanki.publication.ReadyBlock.Chart.Series;
import hanki.publication.ReadyFigure;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The numbers at the marks of a series: all of them, or the first, the last, most and least. */
final class PointLabels {

  private static final String YEN = "円";

  private final XDDFChart chart;
  private final Series series;
  private final boolean stacked;
  private final boolean all;

  PointLabels(XDDFChart chart, Series series, boolean stacked, boolean all) {
    this.chart = chart;
    this.series = series;
    this.stacked = stacked;
    this.all = all;
  }

  /**
   * Writes them.
   *
   * @param place of the series among those drawn alike on the same axis
   * @param right whether they are on the axis of the right
   */
  void write(Form form, int place, boolean right) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTDLbls labels;
    if (form == Form.BAR) {
      int group = right ? area.sizeOfBarChartArray() - 1 : 0;
      labels = area.getBarChartArray(group).getSerArray(place).addNewDLbls();
    } else {
      int group = right ? area.sizeOfLineChartArray() - 1 : 0;
      labels = area.getLineChartArray(group).getSerArray(place).addNewDLbls();
    }
    STDLblPos.Enum position =
        form == Form.LINE ? STDLblPos.T : stacked ? STDLblPos.CTR : STDLblPos.OUT_END;
    if (!all) {
      for (int point : tellingPoints()) {
        write(labels.addNewDLbl(), point, position);
      }
    } else {
      labels.addNewNumFmt().setFormatCode(format());
      labels.getNumFmt().setSourceLinked(false);
      if (stacked && form == Form.BAR) {
        paint(labels, Color.WHITE);
      }
      labels.addNewDLblPos().setVal(position);
    }
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(all);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void write(CTDLbl label, int point, STDLblPos.Enum position) {
    label.addNewIdx().setVal(point);
    label.addNewNumFmt().setFormatCode(format());
    label.getNumFmt().setSourceLinked(false);
    label.addNewDLblPos().setVal(position);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(false);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }

  private static void paint(CTDLbls labels, Color colour) {
    var body = labels.addNewTxPr();
    body.addNewBodyPr();
    CTTextCharacterProperties words = body.addNewP().addNewPPr().addNewDefRPr();
    words.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
  }

  /**
   * As many decimals as the number with most of them; yen by the ten thousand with one, though the
   * chart holds every yen: the comma at the end divides by a thousand, the point is put in.
   */
  private String format() {
    if (series.unit().equals(YEN)) {
      return "0\\.0,\"万円\"";
    }
    int decimals =
        series.values().stream()
            .filter(Objects::nonNull)
            .mapToInt(ReadyFigure::decimals)
            .max()
            .orElse(0);
    return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private Set<Integer> tellingPoints() {
    List<ReadyFigure> values = series.values();
    List<Integer> known =
        IntStream.range(0, values.size()).filter(i -> values.get(i) != null).boxed().toList();
    Set<Integer> points = new TreeSet<>();
    if (known.isEmpty()) {
      return points;
    }
    Comparator<Integer> byValue = Comparator.comparing(i -> values.get(i).value());
    points.add(known.get(0));
    points.add(known.get(known.size() - 1));
    points.add(known.stream().max(byValue).orElseThrow());
    points.add(known.stream().min(byValue).orElseThrow());
    return points;
  }
}
