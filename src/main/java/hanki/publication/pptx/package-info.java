/**
 * Writes a report as slides: real title placeholders, native charts with their workbooks, native
 * tables, diagrams of shapes with connectors, sources in the notes. Everything is measured before
 * it is placed, so nothing overlaps; what does not fit continues on a further slide.
 */
package hanki.publication.pptx;
