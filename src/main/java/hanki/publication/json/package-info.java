/**
 * Writes a report for machines: every figure once, with its address, rule version and source, and
 * where it is shown. The schema lies beside the program and under the name that the files carry.
 */
package hanki.publication.json;
