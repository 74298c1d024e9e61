/** Pages of the published series. */
package hanki.national.web;
