/** Pages of completeness: stations by months, one month of a station, records that do not agree. */
package hanki.completeness.web;
