/** Where documents are fetched. */
package hanki.publication.web;
