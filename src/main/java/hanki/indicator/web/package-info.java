/** Pages of fake sites: taking over report files, showing one site. */
package hanki.indicator.web;
