package hanki.publication.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native bar chart over two columns of a sheet: it can be edited and follows its cells. */
class SeriesChart {

  private static final byte[] EMPHASIS = {0x00, 0x55, (byte) 0xad};

  void draw(XSSFSheet sheet, int firstRow, int lastRow, String title) {
    XSSFClientAnchor place =
        sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, lastRow + 2, 3, lastRow + 22);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis periods = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0.0);
    values.setNumberFormat("#,##0");
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, periods, values);
    data.setBarDirection(BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(60);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(firstRow, lastRow, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(firstRow, lastRow, 1, 1)));
    series.setTitle(title, null);
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(EMPHASIS)));
    chart.plot(data);
    values
        .getOrAddMajorGridProperties()
        .setLineProperties(
            new org.apache.poi.xddf.usermodel.XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
  }
}
