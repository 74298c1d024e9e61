/** The page that withdraws a record and takes that back. */
package hanki.withdrawal.web;
