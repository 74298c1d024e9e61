/**
 * Guidance (防犯指導): how crimes are done, step by step (手口), what protects against them, and the
 * sheet that a citizen takes home.
 *
 * <p>Nothing here is a record of a case and nothing is counted. Records of cases name a method;
 * they may use this feature, it knows none of them.
 */
package hanki.guidance;
