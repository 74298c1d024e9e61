package hanki.publication.chart;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Cells of a sheet: names of the rows in its first column, one series in each column after it.
 *
 * @param head row of the names of the series
 * @param last row of the last category
 */
public record SheetCells(XSSFSheet sheet, int head, int last) implements ChartCells {

  @Override
  public XDDFDataSource<String> categories() {
    return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(0));
  }

  @Override
  public XDDFNumericalDataSource<Double> values(int series) {
    return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(series + 1));
  }

  @Override
  public CellReference head(int series, String name) {
    return new CellReference(sheet.getSheetName(), head, series + 1, true, true);
  }

  private CellRangeAddress range(int column) {
    return new CellRangeAddress(head + 1, last, column, column);
  }
}
