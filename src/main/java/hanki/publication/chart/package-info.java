/**
 * Native charts for slides and workbooks: they can be edited, follow their cells, and hold the very
 * numbers of the report. One drawing for both, so a chart is the same picture everywhere.
 */
package hanki.publication.chart;
