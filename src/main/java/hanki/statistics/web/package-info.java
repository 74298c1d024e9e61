/** Pages of figures: the half-year table and the records behind a number. */
package hanki.statistics.web;
