/**
 * Documents on paper: accessible PDF (PDF/UA-1, PDF/A-2a) from markup in which nothing can stand
 * unescaped. Technical: knows no feature and no figure; a feature brings markup, styles and words.
 */
package hanki.platform.document;
