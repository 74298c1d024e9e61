package hanki.publication.chart;

import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Typeface and places of the words of a chart: title above, legend below, the rest between. */
final class ChartText {

  /** The typeface as Windows knows it; elsewhere the next best Japanese one takes its place. */
  static final String FONT = "BIZ UDPゴシック";

  private final XDDFChart chart;
  private final int points;

  ChartText(XDDFChart chart, int points) {
    this.chart = chart;
    this.points = points;
  }

  /** One typeface for all words, also after somebody changed the chart. */
  void style() {
    CTTextBody body = chart.getCTChartSpace().addNewTxPr();
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextCharacterProperties words = body.addNewP().addNewPPr().addNewDefRPr();
    words.setSz(points * 100);
    words.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.INK));
    words.addNewLatin().setTypeface(FONT);
    words.addNewEa().setTypeface(FONT);
    body.getPArray(0).addNewEndParaRPr().setLang("ja-JP");
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
  }

  void title(String title) {
    if (title.isEmpty()) {
      chart.removeTitle();
      chart.setAutoTitleDeleted(true);
      return;
    }
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    CTTextBody words = chart.getCTChart().getTitle().getTx().getRich();
    CTTextCharacterProperties run =
        words.getPArray(0).getRArray(0).isSetRPr()
            ? words.getPArray(0).getRArray(0).getRPr()
            : words.getPArray(0).getRArray(0).addNewRPr();
    run.setLang("ja-JP");
    run.setSz(points * 100 + 100);
    run.setB(true);
  }

  void legend(boolean needed) {
    if (needed) {
      XDDFChartLegend legend = chart.getOrAddLegend();
      legend.setPosition(LegendPosition.BOTTOM);
      legend.setOverlay(false);
    }
  }

  /** Leaves room for title and legend and none for an axis that is not there. */
  void plotArea(PlotPlace place) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTManualLayout layout =
        (area.isSetLayout() ? area.getLayout() : area.addNewLayout()).addNewManualLayout();
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(place.x());
    layout.addNewY().setVal(place.y());
    layout.addNewW().setVal(place.width());
    layout.addNewH().setVal(place.height());
  }
}
