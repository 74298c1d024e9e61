/**
 * The diagram of a method: who acts on whom, step by step, laid out once for the page, for the
 * printed leaflet and for slides.
 *
 * <p>Pure: positions in pixels from actors and steps, no colours, no markup, nothing to be counted.
 */
package hanki.guidance.diagram;
