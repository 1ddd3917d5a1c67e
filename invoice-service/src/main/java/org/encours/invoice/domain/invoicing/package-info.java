/** How an invoice comes into being, and when the law says it is due at the latest. */
package org.encours.invoice.domain.invoicing;
