/** The receivable: what became of its amount, and whose it is. */
package org.encours.invoice.domain.invoice;
