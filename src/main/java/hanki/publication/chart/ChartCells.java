package hanki.publication.chart;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/** Where the numbers of a chart stand: on a sheet, or in the workbook inside the chart. */
public interface ChartCells {

  /** The words at the foot. */
  XDDFDataSource<String> categories();

  /** The numbers of a series; one of nothing is a gap. */
  XDDFNumericalDataSource<Double> values(int series);

  /** The cell with the name of a series. */
  CellReference head(int series, String name);
}
