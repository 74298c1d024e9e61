package hanki.publication.chart;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/** The workbook that travels inside a chart of a slide; double click opens it. */
public final class EmbeddedCells implements ChartCells {

  private final XDDFChart chart;
  private final List<String> categories;
  private final List<List<Double>> values;

  public EmbeddedCells(XDDFChart chart, List<String> categories, List<List<Double>> values) {
    this.chart = chart;
    this.categories = categories;
    this.values = values;
  }

  @Override
  public XDDFDataSource<String> categories() {
    return XDDFDataSourcesFactory.fromArray(categories.toArray(String[]::new), range(0), 0);
  }

  @Override
  public XDDFNumericalDataSource<Double> values(int series) {
    int column = series + 1;
    return XDDFDataSourcesFactory.fromArray(
        values.get(series).toArray(Double[]::new), range(column), column);
  }

  @Override
  public CellReference head(int series, String name) {
    return chart.setSheetTitle(name, series + 1);
  }

  private String range(int column) {
    return chart.formatRange(new CellRangeAddress(1, categories.size(), column, column));
  }
}
