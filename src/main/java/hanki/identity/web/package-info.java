/** Pages of identity: signing in and out, accounts. */
package hanki.identity.web;
