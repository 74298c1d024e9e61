/** Reports on paper: PDF/UA-1 and PDF/A-2a, with contents, page numbers and fingerprint. */
package hanki.publication.pdf;
