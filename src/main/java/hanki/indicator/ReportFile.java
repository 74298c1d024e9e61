package hanki.indicator;

import java.util.List;

/**
 * A report file that has been read: its good rows and its faulty ones, told apart.
 *
 * @param charset the encoding it was read in: UTF-8 or Windows-31J
 */
public record ReportFile(
    String name, String hash, String charset, List<ReportRow> rows, List<RowFault> faults) {}
