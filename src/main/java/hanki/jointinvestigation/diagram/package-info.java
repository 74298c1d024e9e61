/** Where the marks of the tile map and of the line of arrests stand: pure, in pixels. */
package hanki.jointinvestigation.diagram;
